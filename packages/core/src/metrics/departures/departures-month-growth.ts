import { growth } from '../../figure'
import { percentChange } from '../../unit'
import { defineMetric } from '../define-metric'
import { origin } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row } from '../mathml'
import { departuresOfMonth, monthOf, monthsBetweenPublished, yearBefore } from './months'

/** Change of registered departures of a month against the same month of the year before, in percent. */
export const departuresMonthGrowth = defineMetric({
  id: 'departures-month-growth',
  title: {
    en: 'Growth of registered departures against the same month a year before',
    ur: 'پچھلے سال کے اسی مہینے کے مقابلے میں رجسٹرڈ روانگی میں اضافہ',
  },
  definition: {
    en: 'Change of the registered departures of a month against those of the same month of the year before.',
    ur: 'پچھلے سال کے اسی مہینے کے مقابلے میں کسی مہینے کی رجسٹرڈ روانگی کی تبدیلی۔',
  },
  formula: {
    en: '(departures in the month ÷ departures in the same month of the year before − 1) × 100',
    ur: '(مہینے کی روانگی ÷ پچھلے سال کے اسی مہینے کی روانگی − 1) × 100',
  },
  mathml: formula(
    name('g'),
    row(
      brackets(
        row(
          fraction(below(name('D'), name('m')), below(name('D'), row(name('m'), operator('−'), number(12)))),
          operator('−'),
          number(1),
        ),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference:
    'Growth over the same period of the previous year (OECD, Data and Metadata Reporting and Presentation Handbook, 2007)',
  caveats: [
    {
      en: 'Working days and movable feasts are not adjusted for, and no release says whether both months count the same.',
      ur: 'کام کے دنوں اور چاند کے حساب سے آنے والے تہواروں کا ازالہ نہیں کیا گیا، اور کوئی اشاعت نہیں بتاتی کہ دونوں مہینوں کا دائرۂ شمار ایک ہے۔',
    },
  ],
  unit: percentChange,
  dimensions: [origin],
  periods: monthsBetweenPublished,
  example: { origin: 'PAK', period: '2025-12' },
  inputs: {
    growth: {
      datasets: ['departures-monthly', 'departures-cumulative'],
      read: (evidence, key) => {
        const month = monthOf(key.period)
        return growth(
          departuresOfMonth(evidence, key, yearBefore(month)),
          departuresOfMonth(evidence, key, month),
        )
      },
    },
  },
  figure: (inputs, key) => inputs.growth(key),
})
