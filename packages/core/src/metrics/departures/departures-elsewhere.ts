import { growth, per, ratio } from '../../figure'
import { parsePeriod, periodBefore } from '../../period'
import { percentChange, persons, perThousandPopulation, ratio as ratioUnit } from '../../unit'
import { defineMetric, fromDataset, fromMetric, type MetricDimension } from '../define-metric'
import { origin } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row } from '../mathml'
import { COMPARATOR_CAVEATS, comparatorDepartures } from './comparators'
import { departureRate } from './departure-rate'

const DATASET = 'comparator-departures-total'

/**
 * Registered departures of Bangladesh, India, Nepal, the Philippines or Sri Lanka, in persons, by the rules of the
 * country.
 */
export const departuresElsewhere = defineMetric({
  id: 'departures-elsewhere',
  title: { en: 'Registered departures of a comparison country', ur: 'تقابلی ملک کی رجسٹرڈ روانگی' },
  definition: {
    en: 'Workers cleared, registered or permitted to take up employment abroad in a period, by the rules of their country.',
    ur: 'کسی مدت میں وہ کارکن جنہیں ان کے ملک کے قواعد کے مطابق بیرونِ ملک ملازمت کے لیے کلیئر، رجسٹر یا مجاز کیا گیا۔',
  },
  formula: { en: 'the count that the country publishes', ur: 'ملک کا شائع کردہ شمار' },
  mathml: formula(below(name('D'), name('c')), name('registrations')),
  reference: 'The labour migration offices of the countries, as quoted in the sources of the figures',
  caveats: COMPARATOR_CAVEATS,
  unit: persons,
  dimensions: [origin],
  example: { origin: 'BGD', period: '2024' },
  inputs: { departures: { datasets: [DATASET], read: comparatorDepartures } },
  figure: ({ departures }, key) => departures(key),
})

/** Registered departures of a comparison country per 1,000 of its residents. */
export const departureRateElsewhere = defineMetric({
  id: 'departure-rate-elsewhere',
  title: { en: 'Departure rate of a comparison country', ur: 'تقابلی ملک کی شرحِ روانگی' },
  definition: {
    en: 'Registered departures of a comparison country in a calendar year per 1,000 of its residents at mid-year.',
    ur: 'ایک کیلنڈر سال میں تقابلی ملک کی فی ہزار آبادی رجسٹرڈ روانگی۔',
  },
  formula: { en: 'departures ÷ population × 1,000', ur: 'روانگی ÷ آبادی × 1,000' },
  mathml: formula(
    below(name('r'), name('c')),
    row(fraction(below(name('D'), name('c')), below(name('P'), name('c'))), operator('×'), number(1000)),
  ),
  reference:
    'United Nations, Recommendations on Statistics of International Migration, Revision 1 (1998): crude rates',
  caveats: COMPARATOR_CAVEATS,
  unit: perThousandPopulation,
  dimensions: [origin],
  example: { origin: 'BGD', period: '2024' },
  inputs: {
    departures: { datasets: [DATASET], read: comparatorDepartures },
    population: fromDataset('population', ({ origin: country = '', period = '' }) => ({ country, period })),
  },
  figure: (inputs, key) => per(1_000, inputs.departures(key), inputs.population(key), perThousandPopulation),
})

/** Change of registered departures of a comparison country against the period before, in percent. */
export const departuresGrowthElsewhere = defineMetric({
  id: 'departures-growth-elsewhere',
  title: { en: 'Growth of departures of a comparison country', ur: 'تقابلی ملک کی روانگی میں اضافہ' },
  definition: {
    en: 'Change of the registered departures of a comparison country against the period before.',
    ur: 'پچھلی مدت کے مقابلے میں تقابلی ملک کی رجسٹرڈ روانگی کی تبدیلی۔',
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
  caveats: COMPARATOR_CAVEATS,
  unit: percentChange,
  dimensions: [origin],
  example: { origin: 'BGD', period: '2024' },
  inputs: { departures: { datasets: [DATASET], read: comparatorDepartures } },
  figure: ({ departures }, key) => {
    const before = periodBefore(parsePeriod(key.period ?? '')).code
    return growth(departures({ ...key, period: before }), departures(key))
  },
})

const comparator = {
  id: 'comparator',
  codeList: 'area',
  title: { en: 'Comparison country', ur: 'تقابلی ملک' },
} as const satisfies MetricDimension

/** Departure rate of Pakistan over that of a comparison country; the definitions differ as the notes say. */
export const relativeDepartureRate = defineMetric({
  id: 'relative-departure-rate',
  title: { en: 'Departure rate against a comparison country', ur: 'تقابلی ملک کے مقابلے میں شرحِ روانگی' },
  definition: {
    en: 'Registered departures per 1,000 residents over those of a comparison country in the same year: 1 means as many.',
    ur: 'فی ہزار آبادی رجسٹرڈ روانگی، اسی سال تقابلی ملک کی شرح کے تناسب سے: 1 کا مطلب برابر۔',
  },
  formula: {
    en: 'departure rate ÷ departure rate of the comparison country',
    ur: 'شرحِ روانگی ÷ تقابلی ملک کی شرحِ روانگی',
  },
  mathml: formula(name('q'), fraction(name('r'), below(name('r'), name('c')))),
  reference: 'Rate ratio of two crude rates',
  caveats: COMPARATOR_CAVEATS,
  unit: ratioUnit,
  dimensions: [origin, comparator],
  example: { origin: 'PAK', comparator: 'BGD', period: '2024' },
  inputs: { own: fromMetric(departureRate), other: fromMetric(departureRateElsewhere) },
  figure: ({ own, other }, { origin: from = '', comparator: to = '', period = '' }) =>
    ratio(own({ origin: from, period }), other({ origin: to, period })),
})
