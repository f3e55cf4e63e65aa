import { growth } from '../../figure'
import { parsePeriod, periodBefore } from '../../period'
import { percentChange } from '../../unit'
import { defineMetric } from '../define-metric'
import { country } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row } from '../mathml'
import { economyFrom } from './national-economy'

const INDICATOR = 'exchange-rate-lcu-per-usd'
const reference =
  'World Bank, World Development Indicators, PA.NUS.FCRF: official exchange rate, period average'

/** Price of a US dollar in the currency of a country, yearly average. */
export const exchangeRate = defineMetric(() => ({
  id: 'exchange-rate',
  title: { en: 'Exchange rate', ur: 'شرحِ مبادلہ' },
  definition: {
    en: 'Units of the local currency for one US dollar, average of the year: rupees for Pakistan.',
    ur: 'ایک امریکی ڈالر کی مقامی کرنسی میں قیمت، سال کی اوسط: پاکستان کے لیے روپے۔',
  },
  formula: { en: 'mean of the rates of the year, as published', ur: 'سال کی شرحوں کی اوسط، جیسا شائع ہوا' },
  mathml: formula(name('e'), name('LCU/USD')),
  reference,
  caveats: [
    {
      en: 'The official rate; in years of control the market rate lay above it. Currencies differ: compare changes, not levels.',
      ur: 'یہ سرکاری شرح ہے؛ پابندی کے برسوں میں بازار کی شرح اس سے اوپر رہی۔ کرنسیاں مختلف ہیں: سطحوں کا نہیں، تبدیلیوں کا موازنہ کریں۔',
    },
  ],
  unit: { id: 'local-currency-per-usd', dimension: 'local-currency-per-usd', factor: 1 },
  dimensions: [country],
  example: { country: 'PAK', period: '2025' },
  inputs: { rate: economyFrom(INDICATOR) },
  figure: ({ rate }, key) => rate(key),
}))

/** Rise of the price of a US dollar against the year before, in percent: above 0 the currency lost value. */
export const depreciation = defineMetric(() => ({
  id: 'depreciation',
  title: { en: 'Depreciation of the currency', ur: 'کرنسی کی قدر میں کمی' },
  definition: {
    en: 'Change of the price of a US dollar in the local currency against the year before; above 0 the currency lost value.',
    ur: 'مقامی کرنسی میں امریکی ڈالر کی قیمت کی پچھلے سال کے مقابلے میں تبدیلی؛ 0 سے اوپر یعنی کرنسی کی قدر گھٹی۔',
  },
  formula: {
    en: '(exchange rate ÷ exchange rate of the year before − 1) × 100',
    ur: '(شرحِ مبادلہ ÷ پچھلے سال کی شرحِ مبادلہ − 1) × 100',
  },
  mathml: formula(
    name('d'),
    row(
      brackets(
        row(
          fraction(below(name('e'), name('t')), below(name('e'), row(name('t'), operator('−'), number(1)))),
          operator('−'),
          number(1),
        ),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference,
  caveats: [
    {
      en: 'Averages of years: a fall late in one year shows for the most part in the next.',
      ur: 'سالانہ اوسطیں: سال کے آخر کی گراوٹ زیادہ تر اگلے سال میں نظر آتی ہے۔',
    },
  ],
  unit: percentChange,
  dimensions: [country],
  example: { country: 'PAK', period: '2023' },
  inputs: { rate: economyFrom(INDICATOR) },
  figure: ({ rate }, key) => {
    const before = periodBefore(parsePeriod(key.period ?? '')).code
    return growth(rate({ ...key, period: before }), rate(key))
  },
}))
