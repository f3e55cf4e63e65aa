import { growth } from '../../figure'
import { parsePeriod, periodBefore } from '../../period'
import { percentChange } from '../../unit'
import { defineMetric } from '../define-metric'
import { origin } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row } from '../mathml'
import { inOneScope } from './one-scope'

/** Change of registered departures against the like period before, within one scope. */
export const departuresGrowth = defineMetric({
  id: 'departures-growth',
  title: { en: 'Growth of registered departures', ur: 'رجسٹرڈ روانگی میں اضافہ' },
  definition: {
    en: 'Change of registered departures against the period before, both counted in the same scope.',
    ur: 'پچھلی مدت کے مقابلے میں رجسٹرڈ روانگی کی تبدیلی، جب دونوں کا دائرۂ شمار ایک ہو۔',
  },
  formula: {
    en: '(departures in the period ÷ departures in the period before − 1) × 100',
    ur: '(مدت کی روانگی ÷ پچھلی مدت کی روانگی − 1) × 100',
  },
  mathml: formula(
    name('g'),
    row(
      brackets(
        row(
          fraction(below(name('D'), name('t')), below(name('D'), row(name('t'), operator('−'), number(1)))),
          operator('−'),
          number(1),
        ),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference: 'Simple period-on-period growth rate (OECD Glossary of Statistical Terms)',
  caveats: [
    {
      en: 'Counts of unlike scope are never compared: with no common scope in both periods there is no answer.',
      ur: 'مختلف دائروں کے شمار کا موازنہ نہیں کیا جاتا: دونوں مدتوں میں مشترک دائرہ نہ ہو تو کوئی جواب نہیں۔',
    },
  ],
  unit: percentChange,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2024' },
  inputs: {
    change: {
      datasets: ['departures-total'],
      read: (evidence, key) => {
        const before = periodBefore(parsePeriod(key.period ?? '')).code
        const { earlier, later, note } = inOneScope(evidence, key, before)
        return growth(earlier, later, [note])
      },
    },
  },
  figure: ({ change }, key) => change(key),
})
