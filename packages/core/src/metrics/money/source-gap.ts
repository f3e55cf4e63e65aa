import { convert, readObservation } from '../../figure'
import { combine } from '../../figure/derive'
import { percentChange, usd } from '../../unit'
import { defineMetric } from '../define-metric'
import { brackets, formula, fraction, name, number, operator, row } from '../mathml'
import { corridorAmount, SBP_DATASETS } from './workers-remittances'

const FORMULA = {
  en: '(World Bank ÷ sum of the months of the State Bank − 1) × 100',
  ur: '(عالمی بینک ÷ اسٹیٹ بینک کے مہینوں کا مجموعہ − 1) × 100',
} as const

/** By how much the World Bank's remittances of a calendar year exceed the State Bank's months, in percent. */
export const remittancesSourceGap = defineMetric(() => ({
  id: 'remittances-source-gap',
  title: { en: 'World Bank over State Bank remittances', ur: 'ترسیلاتِ زر: عالمی بینک اور اسٹیٹ بینک کا فرق' },
  definition: {
    en: 'Difference of the personal remittances of the World Bank from the workers’ remittances of the State Bank of Pakistan in the same calendar year.',
    ur: 'ایک ہی کیلنڈر سال میں عالمی بینک کی ذاتی ترسیلاتِ زر اور اسٹیٹ بینک آف پاکستان کی کارکنوں کی ترسیلاتِ زر کا فرق۔',
  },
  formula: FORMULA,
  mathml: formula(
    name('d'),
    row(
      brackets(row(fraction(name('WB'), name('SBP')), operator('−'), number(1))),
      operator('×'),
      number(100),
    ),
  ),
  reference:
    'International Monetary Fund, Balance of Payments and International Investment Position Manual 6 (2009), appendix 5: personal remittances hold the pay of short-term workers',
  caveats: [
    {
      en: 'The World Bank adds the pay of short-term workers, so the gap should be small and positive.',
      ur: 'عالمی بینک قلیل مدتی کارکنوں کی اجرت بھی شامل کرتا ہے، اس لیے فرق تھوڑا اور مثبت ہونا چاہیے۔',
    },
  ],
  unit: percentChange,
  dimensions: [],
  example: { period: '2024' },
  inputs: {
    sources: {
      datasets: ['remittances', ...SBP_DATASETS],
      read: (evidence, { period = '' }) => [
        readObservation(evidence, 'remittances', { country: 'PAK', indicator: 'received', period }),
        convert(corridorAmount(evidence, 'TOTAL', period), usd),
      ],
    },
  },
  figure: ({ sources }, key) =>
    combine({
      operation: 'growth',
      formula: FORMULA,
      inputs: sources(key),
      unit: percentChange,
      compute: ([bank = 0, months = 0]) => (bank / months - 1) * 100,
    }),
}))
