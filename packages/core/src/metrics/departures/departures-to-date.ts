import { combine, inWords } from '../../figure/derive'
import { percentChange, persons } from '../../unit'
import { defineMetric } from '../define-metric'
import { origin } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row, sumOver } from '../mathml'
import { departuresToDate, toDateOf, yearBefore } from './months'

const DATASETS = ['departures-cumulative', 'departures-monthly']

/** Registered departures from January to a month, in persons; the period is that interval, as `2025-01/2025-11`. */
export const departuresYearToDate = defineMetric({
  id: 'departures-year-to-date',
  title: { en: 'Registered departures of the year to date', ur: 'سال کے آغاز سے اب تک رجسٹرڈ روانگی' },
  definition: {
    en: 'Workers registered for employment abroad from January to a month of the same year.',
    ur: 'جنوری سے اسی سال کے کسی مہینے تک بیرونِ ملک ملازمت کے لیے رجسٹر ہونے والے کارکن۔',
  },
  formula: {
    en: 'the released total from January to the month, or the last release before it and the months since',
    ur: 'جنوری سے اس مہینے تک کا جاری شدہ مجموعہ، یا اس سے پہلے کی آخری اشاعت اور بعد کے مہینے',
  },
  mathml: formula(
    below(name('C'), name('m')),
    sumOver(row(name('k'), operator('≤'), name('m')), below(name('D'), name('k'))),
  ),
  reference: 'Releases of the Bureau of Emigration and Overseas Employment and of the Finance Division',
  caveats: [
    {
      en: 'Few releases say whether the Overseas Employment Corporation is included.',
      ur: 'کم ہی اشاعتیں بتاتی ہیں کہ اوورسیز ایمپلائمنٹ کارپوریشن شامل ہے یا نہیں۔',
    },
  ],
  unit: persons,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2025-01/2025-11' },
  inputs: {
    toDate: {
      datasets: DATASETS,
      read: (evidence, key) => departuresToDate(evidence, key, toDateOf(key.period)),
    },
  },
  figure: ({ toDate }, key) => toDate(key),
})

/** Change of registered departures from January to a month against the same months of the year before, in percent. */
export const departuresYearToDateGrowth = defineMetric({
  id: 'departures-year-to-date-growth',
  title: {
    en: 'Growth of registered departures of the year to date',
    ur: 'سال کے آغاز سے اب تک رجسٹرڈ روانگی میں اضافہ',
  },
  definition: {
    en: 'Change of the registered departures from January to a month against the same months of the year before.',
    ur: 'جنوری سے کسی مہینے تک رجسٹرڈ روانگی کی، پچھلے سال کے انہی مہینوں کے مقابلے میں تبدیلی۔',
  },
  formula: {
    en: '(departures of the year to date ÷ departures in the same months of the year before − 1) × 100',
    ur: '(سال کے آغاز سے اب تک روانگی ÷ پچھلے سال کے انہی مہینوں کی روانگی − 1) × 100',
  },
  mathml: formula(
    name('g'),
    row(
      brackets(
        row(
          fraction(below(name('C'), name('m')), below(name('C'), row(name('m'), operator('−'), number(12)))),
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
      en: 'Answers only where the same months were released, or can be added up, in both years; whether both count the same is mostly not stated.',
      ur: 'جواب صرف وہاں ہے جہاں دونوں سالوں کے وہی مہینے جاری ہوئے یا جمع کیے جا سکتے ہیں؛ دونوں کا دائرۂ شمار ایک ہے یا نہیں، اکثر درج نہیں۔',
    },
  ],
  unit: percentChange,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2025-01/2025-11' },
  inputs: {
    growth: {
      datasets: DATASETS,
      read: (evidence, key) => {
        const month = toDateOf(key.period)
        const now = departuresToDate(evidence, key, month)
        const before = departuresToDate(evidence, key, yearBefore(month))
        return combine({
          operation: 'growth',
          formula: inWords((name) => `(${name(now)} ${now.period.code} ÷ ${before.period.code} − 1) × 100`),
          inputs: [before, now],
          unit: percentChange,
          compute: ([earlier = 0, later = 0]) => (later / earlier - 1) * 100,
          period: now.period,
        })
      },
    },
  },
  figure: ({ growth }, key) => growth(key),
})
