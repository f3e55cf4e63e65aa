import type { Evidence } from '../../evidence'
import { type Figure, readWhere } from '../../figure'
import { codeOf } from '../../figure/published-row'
import { type MetricKey, tooFewFigures } from '../define-metric'
import { totalOf } from '../total'
import { wholeOf } from './departures'

// Labels that name no one place: all, others, "West Africa", and an island that the source does not explain.
const NO_PLACE = ['WLD', 'XOT', 'XWA', 'XGI']

/** The registered departures of a period by destination. */
export interface Destinations {
  /** The places listed for the period, the largest first. */
  readonly places: readonly Figure[]
  readonly whole: Figure
  /** How many of the whole went to places that are not listed. */
  readonly unlisted: number
}

/**
 * @param metric who asks, for the error
 * @throws ExodusError `TooFewFiguresError` when fewer places are listed than needed
 */
export function destinationsOf(
  evidence: Evidence,
  { origin = '', period = '' }: MetricKey,
  { metric, needed = 1 }: { readonly metric: string; readonly needed?: number },
): Destinations {
  const places = readWhere(evidence, 'departures-by-destination', { origin, period })
    .filter((figure) => !NO_PLACE.includes(codeOf(figure, 'destination')))
    .sort((a, b) => b.value - a.value)
  const [first] = places
  if (!first || places.length < needed) throw tooFewFigures(metric, needed, places.length)
  const whole = wholeOf(evidence, first, { origin, period })
  const listed = totalOf(places.map(({ value }) => value))
  return { places, whole, unlisted: Math.max(0, whole.value - listed) }
}
