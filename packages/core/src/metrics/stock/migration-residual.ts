import type { Evidence } from '../../evidence'
import { type Figure, readObservation } from '../../figure'
import { combine } from '../../figure/derive'
import { parsePeriod } from '../../period'
import { persons } from '../../unit'
import { defineMetric, type MetricKey } from '../define-metric'
import { origin, since } from '../dimensions'
import { below, brackets, formula, name, operator, row, sumOver } from '../mathml'
import { inOneRevision } from '../one-revision'
import { type Span, STOCK_DATASETS, spanOf, stockAt } from './stock-at'

const HALF_YEARS = {
  en: 'the stock is of mid-year and net migration of calendar years: the first and the last year count half',
  ur: 'تعداد وسطِ سال کی ہے اور خالص ہجرت کیلنڈر سال کی: پہلا اور آخری سال آدھا شمار کیا گیا',
} as const

/** Net departures between two mid-years: minus net migration, the years at both ends by half. */
function netDepartures(evidence: Evidence, country: string, { from, to, years }: Span): Figure {
  const inputs = Array.from({ length: years + 1 }, (_, at) =>
    readObservation(evidence, 'net-migration', { country, period: String(Number(from) + at) }),
  )
  return combine({
    operation: 'accumulate',
    formula: {
      en: 'net departures: − (net migration, summed over the years)',
      ur: 'خالص روانگی: − (خالص ہجرت، تمام برسوں کا مجموعہ)',
    },
    inputs,
    unit: persons,
    compute: (values) =>
      -values.reduce((sum, value, at) => sum + (at === 0 || at === years ? value / 2 : value), 0),
    period: parsePeriod(to),
    notes: [HALF_YEARS],
  })
}

function changeOfStock(evidence: Evidence, key: MetricKey, { from, to }: Span): Figure {
  const inputs = [to, from].map((year) => stockAt(evidence, { ...key, period: year }))
  return inOneRevision({
    operation: 'difference',
    formula: {
      en: `stock abroad ${to} − stock abroad ${from}`,
      ur: `بیرونِ ملک مقیم ${to} − بیرونِ ملک مقیم ${from}`,
    },
    inputs,
    unit: persons,
    compute: ([later = 0, earlier = 0]) => later - earlier,
    period: parsePeriod(to),
  })
}

/**
 * Net departures between two years less the growth of the stock abroad, in persons: what neither series accounts for.
 * It is a residual and is not explained here.
 */
export const migrationResidual = defineMetric(() => ({
  id: 'migration-residual',
  title: {
    en: 'Net departures that the stock does not show',
    ur: 'خالص روانگی جو بیرونِ ملک تعداد میں نظر نہیں آتی',
  },
  definition: {
    en: 'Net departures of a country between two years by the population estimates of the United Nations, less the growth of its stock abroad in the same time by the migrant stock of the same office.',
    ur: 'اقوامِ متحدہ کے آبادی کے تخمینوں کے مطابق دو برسوں کے درمیان ملک سے خالص روانگی، منفی اسی عرصے میں اسی ادارے کی تعداد کے مطابق بیرونِ ملک مقیم افراد کا اضافہ۔',
  },
  formula: {
    en: '− (sum of net migration from mid-year to mid-year) − (stock in the later year − stock in the earlier year)',
    ur: '− (وسطِ سال سے وسطِ سال تک خالص ہجرت کا مجموعہ) − (بعد کے سال کی تعداد − پہلے سال کی تعداد)',
  },
  mathml: formula(
    name('ε'),
    row(
      operator('−'),
      sumOver(name('t'), below(name('N'), name('t'))),
      operator('−'),
      brackets(row(below(name('S'), name('t')), operator('−'), below(name('S'), name('s')))),
    ),
  ),
  reference:
    'Preston, Heuveline and Guillot, Demography: Measuring and Modeling Population Processes (2001): the balancing equation of population change',
  caveats: [
    {
      en: 'Deaths of people abroad, the arrival and return of foreigners (Afghans above all), and errors of both series are all in it; the evidence does not split them.',
      ur: 'بیرونِ ملک وفات پانے والے، غیر ملکیوں (خصوصاً افغانوں) کی آمد و واپسی، اور دونوں سلسلوں کی غلطیاں سب اس میں شامل ہیں؛ شواہد سے انہیں الگ نہیں کیا جا سکتا۔',
    },
    {
      en: 'Net migration is a result of the population model, not a count; 2024 is a projection.',
      ur: 'خالص ہجرت آبادی کے ماڈل کا نتیجہ ہے، گنتی نہیں؛ 2024 آئندہ تخمینہ ہے۔',
    },
  ],
  unit: persons,
  dimensions: [origin, since],
  example: { origin: 'PAK', since: '2010', period: '2020' },
  inputs: {
    parts: {
      datasets: ['net-migration', ...STOCK_DATASETS],
      read: (evidence, key) => {
        const span = spanOf(key)
        return [netDepartures(evidence, key.origin ?? '', span), changeOfStock(evidence, key, span)]
      },
    },
  },
  figure: ({ parts }, key) =>
    combine({
      operation: 'difference',
      formula: {
        en: 'net departures − growth of the stock abroad',
        ur: 'خالص روانگی − بیرونِ ملک مقیم افراد کا اضافہ',
      },
      inputs: parts(key),
      unit: persons,
      compute: ([departures = 0, growth = 0]) => departures - growth,
    }),
}))
