import type { Evidence } from '../../evidence'
import { type Figure, readObservation } from '../../figure'
import { invalidPeriod, type Period, parsePeriod } from '../../period'
import { type MetricDimension, type MetricKey, tooFewFigures } from '../define-metric'

export const host = {
  id: 'destination',
  codeList: 'area',
  title: { en: 'Host country', ur: 'میزبان ملک' },
} as const satisfies MetricDimension

/** What the readers below need open. */
export const STOCK_DATASETS = ['migrant-stock', 'migrant-stock-by-origin'] as const

// The world as a host: the published total, which holds more than the named hosts.
const EVERYWHERE = 'WLD'

const tableOf = ({ destination = EVERYWHERE }: MetricKey): string =>
  destination === EVERYWHERE ? 'migrant-stock-by-origin' : 'migrant-stock'

/** The people of an origin in one host, or in all of them. */
export function stockAt(evidence: Evidence, key: MetricKey, sex: 'total' | 'female' = 'total'): Figure {
  const { origin = '', destination = EVERYWHERE, period = '' } = key
  const place = destination === EVERYWHERE ? {} : { destination }
  return readObservation(evidence, tableOf(key), { origin, ...place, sex, period })
}

/** The years a change is measured between. */
export interface Span {
  readonly from: string
  readonly to: string
  readonly years: number
  /** As asked for: a year, or an interval of years. */
  readonly period: Period
}

/**
 * The ends of an interval of years; for a year alone, the year before it for which the same revision has the stock.
 * @throws ExodusError `InvalidPeriodError`, `MissingObservationError`, `TooFewFiguresError` for a first year
 */
export function spanOf(evidence: Evidence, key: MetricKey, metric: string): Span {
  const period = parsePeriod(key.period ?? '')
  const ends = period.kind === 'interval' ? period.code.split('/') : [period.code]
  if (ends.some((end) => parsePeriod(end).kind !== 'year')) {
    throw invalidPeriod(period.code, 'is neither a year nor an interval of years')
  }
  const to = ends.at(-1) ?? ''
  const from = ends.length === 2 ? (ends[0] ?? '') : yearBefore(evidence, { ...key, period: to }, metric)
  return { from, to, years: Number(to) - Number(from), period }
}

function yearBefore(evidence: Evidence, key: MetricKey, metric: string): string {
  const { lineage } = stockAt(evidence, key)
  const { origin = '', destination = EVERYWHERE, period = '' } = key
  const years = evidence
    .dataset(tableOf(key))
    .observations.where({
      origin,
      ...(destination === EVERYWHERE ? {} : { destination }),
      sex: 'total',
      ...(lineage.operation === 'observation' ? { source: lineage.source.id } : {}),
    })
    .column('period') as string[]
  const earlier = years.filter((year) => year < period).sort()
  const last = earlier.at(-1)
  if (last === undefined) throw tooFewFigures(metric, 2, 1)
  return last
}
