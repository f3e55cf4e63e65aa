import { percentChange } from '../../unit'
import { defineMetric } from '../define-metric'
import { country } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row } from '../mathml'
import { byPeriod } from './national-economy'

/** Growth of gross domestic product at constant prices against the year before, in percent. */
export const economicGrowth = defineMetric(() => ({
  id: 'economic-growth',
  title: { en: 'Economic growth', ur: 'معاشی شرحِ نمو' },
  definition: {
    en: 'Change of gross domestic product at constant prices against the year before: World Bank for calendar years, State Bank of Pakistan for fiscal years.',
    ur: 'مستقل قیمتوں پر مجموعی ملکی پیداوار کی پچھلے سال کے مقابلے میں تبدیلی: کیلنڈر سال کے لیے عالمی بینک، مالی سال کے لیے اسٹیٹ بینک آف پاکستان۔',
  },
  formula: {
    en: '(real GDP ÷ real GDP of the year before − 1) × 100, as published',
    ur: '(حقیقی جی ڈی پی ÷ پچھلے سال کی حقیقی جی ڈی پی − 1) × 100، جیسا شائع ہوا',
  },
  mathml: formula(
    name('g'),
    row(
      brackets(
        row(
          fraction(below(name('Y'), name('t')), below(name('Y'), row(name('t'), operator('−'), number(1)))),
          operator('−'),
          number(1),
        ),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference:
    'World Bank, World Development Indicators, NY.GDP.MKTP.KD.ZG; State Bank of Pakistan for fiscal years',
  caveats: [
    {
      en: 'National accounts of Pakistan are kept from July to June: a calendar year of the World Bank stands for the fiscal year that ends in it.',
      ur: 'پاکستان کے قومی حسابات جولائی تا جون کے ہیں: عالمی بینک کا کیلنڈر سال اسی میں ختم ہونے والے مالی سال کا ہے۔',
    },
  ],
  unit: percentChange,
  dimensions: [country],
  example: { country: 'PAK', period: 'FY2025-PK' },
  inputs: { growth: byPeriod({ 'fiscal-year': 'real-gdp-growth-fiscal-year' }, 'real-gdp-growth') },
  figure: ({ growth }, key) => growth(key),
}))
