import { percentChange } from '../../unit'
import { defineMetric } from '../define-metric'
import { country } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row } from '../mathml'
import { byPeriod } from './national-economy'

/** Rise of consumer prices against a year before, in percent: of a year, a Pakistani fiscal year or a month. */
export const inflation = defineMetric(() => ({
  id: 'inflation',
  title: { en: 'Inflation', ur: 'مہنگائی کی شرح' },
  definition: {
    en: 'Change of consumer prices against a year before: yearly average of a calendar year, average of a Pakistani fiscal year, or a month against the same month.',
    ur: 'ایک سال پہلے کے مقابلے میں صارف قیمتوں کی تبدیلی: کیلنڈر سال کی اوسط، پاکستانی مالی سال کی اوسط، یا مہینہ پچھلے سال کے اسی مہینے کے مقابلے میں۔',
  },
  formula: {
    en: '(price index ÷ price index a year before − 1) × 100, as published',
    ur: '(اشاریۂ قیمت ÷ ایک سال پہلے کا اشاریہ − 1) × 100، جیسا شائع ہوا',
  },
  mathml: formula(
    name('π'),
    row(
      brackets(
        row(
          fraction(below(name('P'), name('t')), below(name('P'), row(name('t'), operator('−'), number(1)))),
          operator('−'),
          number(1),
        ),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference:
    'World Bank, World Development Indicators, FP.CPI.TOTL.ZG; Pakistan Bureau of Statistics, Consumer Price Index, for fiscal years and months',
  caveats: [
    {
      en: 'The three kinds of period come from different publications and do not chain; months end in April 2025.',
      ur: 'تینوں طرح کی مدتیں الگ الگ اشاعتوں سے ہیں اور باہم نہیں جڑتیں؛ مہینے اپریل 2025 پر ختم ہوتے ہیں۔',
    },
  ],
  unit: percentChange,
  dimensions: [country],
  example: { country: 'PAK', period: '2025' },
  inputs: {
    inflation: byPeriod(
      { month: 'cpi-inflation-monthly-yoy', 'fiscal-year': 'cpi-inflation-fiscal-year-average' },
      'cpi-inflation-annual',
    ),
  },
  figure: (inputs, key) => inputs.inflation(key),
}))
