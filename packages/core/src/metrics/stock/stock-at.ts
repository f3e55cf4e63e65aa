import { ExodusError } from '../../error'
import type { Evidence } from '../../evidence'
import { type Figure, readObservation } from '../../figure'
import { parsePeriod } from '../../period'
import type { MetricKey } from '../define-metric'
import { WORLD } from '../dimensions'

/** What the readers below need open. */
export const STOCK_DATASETS = ['migrant-stock', 'migrant-stock-by-origin'] as const

/**
 * The people of an origin in one host, or in all of them, by the United Nations. A year without a total by origin is
 * that of the World Bank's matrix, a model on older figures which beside the stock reads as a fall; it does not answer.
 */
export function stockAt(evidence: Evidence, key: MetricKey, sex: 'total' | 'female' = 'total'): Figure {
  const { origin = '', destination = WORLD, period = '' } = key
  const everywhere = readObservation(evidence, 'migrant-stock-by-origin', { origin, sex, period })
  return destination === WORLD
    ? everywhere
    : readObservation(evidence, 'migrant-stock', { origin, destination, sex, period })
}

/** The years a change is measured between. */
export interface Span {
  readonly from: string
  readonly to: string
  readonly years: number
}

/**
 * The years from `since` to the period of a key.
 * @throws ExodusError `UnlikePeriodsError` unless both are calendar years, the first being earlier
 */
export function spanOf({ since: first = '', period = '' }: MetricKey): Span {
  const [from, to] = [parsePeriod(first), parsePeriod(period)]
  const years = Number(to.code) - Number(from.code)
  if (from.kind !== 'year' || to.kind !== 'year' || years <= 0) {
    throw new ExodusError(
      'UnlikePeriodsError',
      `${from.code} and ${to.code} are not an earlier and a later calendar year.`,
      { field: 'since', value: from.code },
    )
  }
  return { from: from.code, to: to.code, years }
}
