import { inWords } from '../../figure/derive'
import type { Figure } from '../../figure'
import type { Evidence } from '../../evidence'
import type { LocalizedText } from '../../schema'
import { percentChange } from '../../unit'
import { defineMetric, type MetricKey } from '../define-metric'
import { origin } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, power, row } from '../mathml'
import { inOneRevision } from './one-revision'
import { host, type Span, STOCK_DATASETS, spanOf, stockAt } from './stock-at'

const shared = {
  caveats: [
    {
      en: 'The stock is published every five years and in 2024: a year alone is compared with the year of the stock before it, an interval of years (1990/2024) with its own first year.',
      ur: 'یہ تعداد ہر پانچ سال بعد اور 2024 کے لیے شائع ہوتی ہے: اکیلے سال کا موازنہ پچھلے شائع شدہ سال سے، اور برسوں کے وقفے (1990/2024) کا اس کے پہلے سال سے ہوتا ہے۔',
    },
    {
      en: 'Both ends are of one revision of the United Nations; with none that has both there is no answer.',
      ur: 'دونوں سرے اقوام متحدہ کی ایک ہی اشاعت کے ہیں؛ اگر کسی اشاعت میں دونوں نہ ہوں تو کوئی جواب نہیں۔',
    },
  ],
  unit: percentChange,
} as const

const ratioOfEnds = fraction(below(name('S'), name('t')), below(name('S'), name('u')))

const between = ({ from, to, years }: Span): LocalizedText => ({
  en: `from mid-${from} to mid-${to}: ${years} years`,
  ur: `وسط ${from} سے وسط ${to} تک: ${years} سال`,
})

/** The stock at both ends of the span, earlier first. */
const endsOf = (evidence: Evidence, key: MetricKey, { from, to }: Span): Figure[] =>
  [from, to].map((year) => stockAt(evidence, { ...key, period: year }))

/** Change of the stock between two years, in percent. */
export const stockGrowth = defineMetric({
  ...shared,
  id: 'stock-growth',
  title: { en: 'Growth of the stock abroad', ur: 'بیرونِ ملک مقیم افراد میں اضافہ' },
  definition: {
    en: 'Change between two years of the number of people from the country who live in a host, or in all hosts (WLD).',
    ur: 'دو برسوں کے درمیان کسی میزبان ملک، یا تمام ملکوں (WLD)، میں مقیم افراد کی تعداد میں تبدیلی۔',
  },
  formula: {
    en: '(stock in the later year ÷ stock in the earlier year − 1) × 100',
    ur: '(بعد کے سال کی تعداد ÷ پہلے سال کی تعداد − 1) × 100',
  },
  reference: 'Relative change between two observations (OECD Glossary of Statistical Terms: growth rate)',
  mathml: formula(
    name('g'),
    row(brackets(row(ratioOfEnds, operator('−'), number(1))), operator('×'), number(100)),
  ),
  dimensions: [origin, host],
  example: { origin: 'PAK', destination: 'WLD', period: '1990/2024' },
  inputs: {
    change: {
      datasets: STOCK_DATASETS,
      read: (evidence, key) => {
        const span = spanOf(evidence, key, 'stock-growth')
        return inOneRevision({
          operation: 'growth',
          formula: inWords(() => ''),
          ...changeIn(span),
          inputs: endsOf(evidence, key, span),
          compute: ([earlier = 0, later = 0]) => (later / earlier - 1) * 100,
        })
      },
    },
  },
  figure: ({ change }, key) => change(key),
})
