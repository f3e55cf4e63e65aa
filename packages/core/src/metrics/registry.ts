import { unknownId } from '../error'
import type { Metric } from './define-metric'
import { departureRate } from './departure-rate'
import { departures } from './departures'
import { departuresGrowth } from './departures-growth'
import { destinationShare } from './destination-share'
import { highSkillShare } from './high-skill-share'
import { passportRank } from './passport-rank'
import { professionShare } from './profession-share'
import { remittancesGdpShare } from './remittances-gdp-share'
import { schengenRefusalRate } from './schengen-refusal-rate'
import { stockAbroad, stockAbroadWithoutIndia } from './stock-abroad'

/** Every metric; docs, API and site are made from this list. */
export const metrics: readonly Metric[] = [
  departures,
  departuresGrowth,
  departureRate,
  destinationShare,
  highSkillShare,
  professionShare,
  stockAbroad,
  stockAbroadWithoutIndia,
  remittancesGdpShare,
  schengenRefusalRate,
  passportRank,
]

/**
 * A metric by id.
 * @throws ExodusError `UnknownIdError` with the nearest id
 */
export function metricById(id: string): Metric {
  const metric = metrics.find((candidate) => candidate.id === id)
  if (!metric) throw unknownId({ field: 'metric', value: id, known: metrics.map((known) => known.id) })
  return metric
}
