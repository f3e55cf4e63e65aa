import type { Metric } from '../define-metric'
import { corridorConcentration, effectiveCorridors } from './corridor-concentration'
import { corridorShare, gulfCorridorShare } from './corridor-share'
import {
  modelledCorridorConcentration,
  modelledCorridorShare,
  modelledToRecorded,
} from './modelled-corridors'
import {
  corridorRemittancesPerPerson,
  remittancesPerDeparture,
  remittancesPerPersonAbroad,
  remittancesPerPersonWithoutIndia,
} from './per-person'
import { remittancesGrowth, remittancesReceived } from './remittances'
import { remittancesGdpShare } from './remittances-gdp-share'
import { remittancesRank } from './remittances-rank'
import { remittancesSeasonality } from './seasonality'
import { remittancesSourceGap } from './source-gap'
import { workersRemittances } from './workers-remittances'
import { workersRemittancesGrowth } from './workers-remittances-growth'

export {
  corridorConcentration,
  corridorRemittancesPerPerson,
  corridorShare,
  effectiveCorridors,
  gulfCorridorShare,
  modelledCorridorConcentration,
  modelledCorridorShare,
  modelledToRecorded,
  remittancesGdpShare,
  remittancesGrowth,
  remittancesPerDeparture,
  remittancesPerPersonAbroad,
  remittancesPerPersonWithoutIndia,
  remittancesRank,
  remittancesReceived,
  remittancesSeasonality,
  remittancesSourceGap,
  workersRemittances,
  workersRemittancesGrowth,
}

/** What they send home. */
export const moneyMetrics: readonly Metric[] = [
  remittancesReceived,
  remittancesGrowth,
  remittancesRank,
  remittancesGdpShare,
  remittancesPerPersonAbroad,
  remittancesPerPersonWithoutIndia,
  remittancesPerDeparture,
  workersRemittances,
  workersRemittancesGrowth,
  corridorShare,
  gulfCorridorShare,
  corridorConcentration,
  effectiveCorridors,
  corridorRemittancesPerPerson,
  remittancesSeasonality,
  remittancesSourceGap,
  modelledCorridorShare,
  modelledCorridorConcentration,
  modelledToRecorded,
]
