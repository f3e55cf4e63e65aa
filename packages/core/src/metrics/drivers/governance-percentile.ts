import { ExodusError } from '../../error'
import { readObservation } from '../../figure'
import { combine, inWords } from '../../figure/derive'
import { sourceOf } from '../../figure/published-row'
import { assertSameUnit, type Unit } from '../../unit'
import { defineMetric, type MetricDimension, type MetricInput } from '../define-metric'
import { country, since } from '../dimensions'
import { below, formula, fraction, name, number, operator, row } from '../mathml'
import { sinceEarlier } from '../years'

const percentile: Unit = { id: 'percentile', dimension: 'percentile', factor: 1 }
const percentilePoints: Unit = { id: 'percentile-points', dimension: 'percentile-points', factor: 1 }

const indicator = {
  id: 'indicator',
  codeList: 'governance-indicator',
  title: { en: 'Dimension of governance', ur: 'طرزِ حکمرانی کا پہلو' },
} as const satisfies MetricDimension

const input: MetricInput = {
  datasets: ['governance'],
  read: (evidence, key) => {
    const rank = readObservation(evidence, 'governance', key)
    assertSameUnit('read as a percentile', percentile, rank.unit)
    return rank
  },
}

const shared = {
  reference:
    'Kaufmann, Kraay and Mastruzzi (2010), The Worldwide Governance Indicators: Methodology and Analytical Issues, World Bank',
  caveats: [
    {
      en: 'Composites of perceptions, each with a wide margin: a change of a few percentiles may be nothing, and a rank can fall because others rose.',
      ur: 'یہ تاثرات کے مرکب ہیں اور ہر ایک کی غلطی کی گنجائش وسیع ہے: چند درجوں کی تبدیلی بے معنی ہو سکتی ہے، اور دوسروں کے بہتر ہونے سے بھی درجہ گر سکتا ہے۔',
    },
    {
      en: 'The World Bank recalculates all years with every edition: these are of the 2024 update, which ends in 2023.',
      ur: 'عالمی بینک ہر ایڈیشن میں تمام سال دوبارہ شمار کرتا ہے: یہ 2024 کے ایڈیشن کے ہیں جو 2023 پر ختم ہوتا ہے۔',
    },
  ],
} as const

const example = {
  country: 'PAK',
  indicator: 'wgi-political-stability-percentile-rank',
  period: '2023',
} as const

/** Share of all countries that a country outranks on one of six dimensions of governance, in percentiles. */
export const governancePercentile = defineMetric(() => ({
  ...shared,
  id: 'governance-percentile',
  title: { en: 'Governance percentile', ur: 'طرزِ حکمرانی کا صدویہ درجہ' },
  definition: {
    en: 'Percentile rank of a country among all on a dimension of the Worldwide Governance Indicators: 0 lowest, 100 highest.',
    ur: 'عالمی طرزِ حکمرانی کے اشاریوں کے ایک پہلو پر تمام ملکوں میں ملک کا صدویہ درجہ: 0 سب سے نیچے، 100 سب سے اوپر۔',
  },
  formula: {
    en: 'countries that rank below ÷ all countries × 100, as published',
    ur: 'نیچے کے ممالک ÷ تمام ممالک × 100، جیسا شائع ہوا',
  },
  mathml: formula(name('P'), row(fraction(name('below'), name('all')), operator('×'), number(100))),
  unit: percentile,
  dimensions: [country, indicator],
  example,
  inputs: { rank: input },
  figure: ({ rank }, key) => rank(key),
}))

/** Change of a governance percentile between two years of one edition, in percentile points. */
export const governancePercentileChange = defineMetric(() => ({
  ...shared,
  id: 'governance-percentile-change',
  title: { en: 'Change of a governance percentile', ur: 'طرزِ حکمرانی کے صدویہ درجے میں تبدیلی' },
  definition: {
    en: 'Percentile rank of a country in a year less that in an earlier year, on one dimension of governance and of one edition.',
    ur: 'کسی سال کا صدویہ درجہ منفی پہلے سال کا، طرزِ حکمرانی کے ایک ہی پہلو اور ایک ہی ایڈیشن کا۔',
  },
  formula: {
    en: 'percentile in the year − percentile in the first year',
    ur: 'سال کا صدویہ درجہ − پہلے سال کا صدویہ درجہ',
  },
  mathml: formula(name('Δ'), row(below(name('P'), name('t')), operator('−'), below(name('P'), name('s')))),
  unit: percentilePoints,
  dimensions: [country, indicator, since],
  example: { ...example, since: '1996' },
  inputs: { rank: input },
  figure: ({ rank }, { since: from = '', ...key }) => {
    const [later, earlier] = [rank(key), rank({ ...key, period: sinceEarlier({ since: from, ...key }) })]
    if (sourceOf(later) !== sourceOf(earlier)) {
      throw new ExodusError(
        'BreakInSeriesError',
        `${earlier.period.code} and ${later.period.code} are of two editions, each with a history of its own.`,
        { field: 'since', value: from },
      )
    }
    return combine({
      operation: 'difference',
      formula: inWords((label) => `${label(later)} ${later.period.code} − ${earlier.period.code}`),
      inputs: [later, earlier],
      unit: percentilePoints,
      compute: ([to = 0, before = 0]) => to - before,
    })
  },
}))
