import type { Metric } from '../define-metric'
import { departureRate } from './departure-rate'
import { departures } from './departures'
import { departuresGrowth } from './departures-growth'
import { destinationShare } from './destination-share'

export { departureRate, departures, departuresGrowth, destinationShare }

/** How many register to leave, for where and from where. */
export const departuresMetrics: readonly Metric[] = [
  departures,
  departuresGrowth,
  departureRate,
  destinationShare,
]
