import type { Metric } from '../define-metric'
import { passportRank } from './passport-rank'
import { schengenRefusalRate } from './schengen-refusal-rate'

export { passportRank, schengenRefusalRate }

/** How the world receives the passport. */
export const doorsMetrics: readonly Metric[] = [schengenRefusalRate, passportRank]
