import { combine, inWords } from '../../figure/derive'
import { parsePeriod } from '../../period'
import { index } from '../../unit'
import { defineMetric } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row } from '../mathml'
import { likeYears } from '../years'
import { inOneScope } from './one-scope'

/** Registered departures of a year as an index of those of a base year, which is 100; both in one scope. */
export const departuresIndex = defineMetric({
  id: 'departures-index',
  title: { en: 'Index of registered departures', ur: 'رجسٹرڈ روانگی کا اشاریہ' },
  definition: {
    en: 'Registered departures of a year where those of the base year are 100, both counted in the same scope.',
    ur: 'کسی سال کی رجسٹرڈ روانگی جب بنیادی سال کی روانگی 100 مانی جائے اور دونوں کا دائرۂ شمار ایک ہو۔',
  },
  formula: {
    en: 'departures in the year ÷ departures in the base year × 100',
    ur: 'سال کی روانگی ÷ بنیادی سال کی روانگی × 100',
  },
  mathml: formula(
    below(name('I'), name('t')),
    row(fraction(below(name('D'), name('t')), below(name('D'), number(0))), operator('×'), number(100)),
  ),
  reference: 'Simple index number with a fixed base (OECD Glossary of Statistical Terms)',
  caveats: [
    {
      en: 'The choice of base year decides the picture: against 2015, the highest year of its decade, later years look low.',
      ur: 'بنیادی سال کے انتخاب سے تصویر بدل جاتی ہے: 2015 اپنے عشرے کا بلند ترین سال تھا، اس کے مقابلے میں بعد کے سال کم دکھتے ہیں۔',
    },
  ],
  unit: index,
  dimensions: [origin, { id: 'base', title: { en: 'Base year', ur: 'بنیادی سال' } }],
  example: { origin: 'PAK', base: '2015', period: '2024' },
  inputs: {
    index: {
      datasets: ['departures-total'],
      read: (evidence, key) => {
        likeYears(parsePeriod(key.base ?? ''), parsePeriod(key.period ?? ''))
        const { earlier: base, later: year, note } = inOneScope(evidence, key, key.base ?? '')
        return combine({
          operation: 'index',
          formula: inWords((name) => `${name(year)} ${year.period.code} ÷ ${base.period.code} × 100`),
          inputs: [base, year],
          unit: index,
          compute: ([from = 0, to = 0]) => (base === year ? 100 : (to / from) * 100),
          period: year.period,
          factor: 100,
          notes: [note],
        })
      },
    },
  },
  figure: (inputs, key) => inputs.index(key),
})
