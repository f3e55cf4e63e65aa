import { ExodusError } from '../../error'
import type { Evidence } from '../../evidence'
import { type Figure, readObservation } from '../../figure'
import { combine } from '../../figure/derive'
import { keptBy } from '../../figure/kept-by'
import { parsePeriod, periodBefore } from '../../period'
import type { LocalizedText } from '../../schema'
import { index } from '../../unit'
import { defineMetric, type MetricKey } from '../define-metric'
import { below, formula, fraction, name, number, operator, row, sumOver } from '../mathml'
import { totalOf } from '../total'
import { corridor } from './workers-remittances'

const MONTHS = 12
// Ten years: long enough to tell the season from chance, short enough for Ramadan to have moved by four months only.
const YEARS = 10

const FORMULA: LocalizedText = {
  en: 'mean over ten years of (month ÷ centred moving average of twelve months), scaled so that the twelve months average 100',
  ur: 'دس برسوں پر (مہینہ ÷ بارہ مہینوں کی مرکزی متحرک اوسط) کی اوسط، اس پیمانے پر کہ بارہ مہینوں کی اوسط 100 ہو',
}

/** How much a month of the year differs from the others, 100 being the mean month, over the ten years that end with it. */
export const remittancesSeasonality = defineMetric({
  id: 'remittances-seasonality',
  title: { en: 'Seasonality of remittances', ur: 'ترسیلاتِ زر کا موسمی اتار چڑھاؤ' },
  definition: {
    en: 'Seasonal index of the calendar month asked for, over the ten years of months that end with it: 110 is a month a tenth above the trend.',
    ur: 'مطلوبہ مہینے کا موسمی اشاریہ، ان دس برسوں کے مہینوں پر جو اسی پر ختم ہوتے ہیں: 110 کا مطلب رجحان سے دسواں حصہ زیادہ۔',
  },
  formula: FORMULA,
  mathml: formula(
    below(name('I'), name('m')),
    row(
      fraction(
        row(number(MONTHS), below(name('u'), name('m'))),
        sumOver(name('k'), below(name('u'), name('k'))),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference:
    'Classical multiplicative decomposition: Kendall and Stuart, The Advanced Theory of Statistics 3 (1983); decompose() of R',
  caveats: [
    {
      en: 'Ramadan and both Eids move through the calendar by ten or eleven days a year, so the season of a calendar month is blurred.',
      ur: 'رمضان اور دونوں عیدیں ہر سال دس گیارہ دن سرکتی ہیں، اس لیے کیلنڈر مہینے کا موسمی اثر دھندلا جاتا ہے۔',
    },
    {
      en: 'Months from April 2025 on come from the press and are rounded.',
      ur: 'اپریل 2025 سے مہینے اخبارات سے لیے گئے ہیں اور گول کیے ہوئے ہیں۔',
    },
  ],
  unit: index,
  dimensions: [corridor],
  example: { corridor: 'TOTAL', period: '2025-03' },
  inputs: { index: { datasets: ['sbp-remittances-monthly'], read: seasonalIndex } },
  figure: (inputs, key) => inputs.index(key),
})

function seasonalIndex(evidence: Evidence, { corridor: code = '', period = '' }: MetricKey): Figure {
  const last = parsePeriod(period)
  if (last.kind !== 'month') {
    throw new ExodusError('UnlikePeriodsError', `${last.code} is no month, as 2025-03 is.`, {
      field: 'period',
      value: last.code,
    })
  }
  const inputs = monthsTo(evidence, last.code).map((month) =>
    readObservation(evidence, 'sbp-remittances-monthly', { corridor: code, period: month }),
  )
  return combine({
    operation: 'index',
    formula: FORMULA,
    inputs,
    unit: index,
    compute: (values) => seasonOf(values).at(-1) ?? 0,
    period: last,
    notes: [
      {
        en: `months from ${inputs[0]?.period.code} to ${last.code}`,
        ur: `${inputs[0]?.period.code} سے ${last.code} تک کے مہینے`,
      },
    ],
  })
}

/** The months that end with one, the earliest first: the same for every corridor. */
const monthsTo = keptBy((_: Evidence, last: string): readonly string[] =>
  Array.from(
    { length: YEARS * MONTHS },
    (_, at) => periodBefore(parsePeriod(last), YEARS * MONTHS - 1 - at).code,
  ),
)
/** Seasonal indices of the twelve months, in the order of the first twelve values; as `decompose` of R, times 100. */
export function seasonOf(values: readonly number[]): number[] {
  const half = MONTHS / 2
  const detrended = values.map((value, at) => {
    if (at < half || at + half >= values.length) return undefined
    const around = values.slice(at - half, at + half + 1)
    const ends = ((around[0] ?? 0) + (around.at(-1) ?? 0)) / 2
    const trend = (totalOf(around.slice(1, -1)) + ends) / MONTHS
    return value / trend
  })
  const means = Array.from({ length: MONTHS }, (_, month) => {
    const ratios = detrended.flatMap((ratio, at) =>
      at % MONTHS === month && ratio !== undefined ? ratio : [],
    )
    return totalOf(ratios) / ratios.length
  })
  const mean = totalOf(means) / MONTHS
  return means.map((each) => (each / mean) * 100)
}
