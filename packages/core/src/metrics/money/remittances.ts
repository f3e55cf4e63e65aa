import { growth, readObservation } from '../../figure'
import { parsePeriod, periodBefore } from '../../period'
import { percentChange, usd } from '../../unit'
import { defineMetric, fromDataset } from '../define-metric'
import { receiver } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row } from '../mathml'

const RECORDED = {
  en: 'Only money sent through recorded channels counts, with the pay of short-term workers; some countries report no figure or 0.',
  ur: 'صرف درج شدہ ذرائع کی رقم شمار ہوتی ہے، قلیل مدتی کارکنوں کی اجرت سمیت؛ بعض ملک کوئی عدد نہیں دیتے یا 0 دیتے ہیں۔',
} as const

/** Personal remittances that a country receives in a calendar year, in US dollars; World Bank. */
export const remittancesReceived = defineMetric({
  id: 'remittances-received',
  title: { en: 'Remittances received', ur: 'موصولہ ترسیلاتِ زر' },
  definition: {
    en: 'Personal remittances that a country receives in a calendar year, in US dollars of the year.',
    ur: 'کیلنڈر سال میں ملک کو موصول ہونے والی ذاتی ترسیلاتِ زر، اسی سال کے امریکی ڈالروں میں۔',
  },
  formula: {
    en: 'personal transfers + compensation of employees, as published',
    ur: 'ذاتی منتقلیاں + کارکنوں کا معاوضہ، جیسا شائع ہوا',
  },
  mathml: formula(name('R'), row(name('transfers'), operator('+'), name('compensation'))),
  reference: 'World Bank, World Development Indicators, BX.TRF.PWKR.CD.DT',
  caveats: [RECORDED],
  unit: usd,
  dimensions: [receiver],
  example: { country: 'PAK', period: '2024' },
  inputs: { received: fromDataset('remittances', (key) => ({ ...key, indicator: 'received' })) },
  figure: ({ received }, key) => received(key),
})

/** Change of the remittances a country receives against the year before, in percent; World Bank. */
export const remittancesGrowth = defineMetric({
  id: 'remittances-growth',
  title: { en: 'Growth of remittances received', ur: 'موصولہ ترسیلاتِ زر میں اضافہ' },
  definition: {
    en: 'Change of the personal remittances that a country receives against the calendar year before, in current US dollars.',
    ur: 'ملک کو موصول ذاتی ترسیلاتِ زر کی تبدیلی پچھلے کیلنڈر سال کے مقابلے میں، موجودہ امریکی ڈالروں میں۔',
  },
  formula: {
    en: '(received in the year ÷ received in the year before − 1) × 100',
    ur: '(سال کی وصولی ÷ پچھلے سال کی وصولی − 1) × 100',
  },
  mathml: formula(
    name('g'),
    row(
      brackets(
        row(
          fraction(below(name('R'), name('t')), below(name('R'), row(name('t'), operator('−'), number(1)))),
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
    RECORDED,
    {
      en: 'Money that moves from unrecorded to recorded channels shows as growth; prices are not taken out.',
      ur: 'غیر درج شدہ سے درج شدہ ذرائع میں آنے والی رقم اضافہ دکھائی دیتی ہے؛ مہنگائی منہا نہیں۔',
    },
  ],
  unit: percentChange,
  dimensions: [receiver],
  example: { country: 'PAK', period: '2024' },
  inputs: {
    change: {
      datasets: ['remittances'],
      read: (evidence, { country = '', period = '' }) => {
        const received = (code: string) =>
          readObservation(evidence, 'remittances', { country, indicator: 'received', period: code })
        const later = received(period)
        return growth(received(periodBefore(parsePeriod(period)).code), later)
      },
    },
  },
  figure: ({ change }, key) => change(key),
})
