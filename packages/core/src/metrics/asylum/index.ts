import type { Metric } from '../define-metric'
import { asylumPending, asylumPendingRatio } from './asylum-pending'
import { asylumProtectionRate } from './asylum-protection-rate'
import { deportations, deportationsShare } from './deportations'
import { euAsylumShare } from './eu-asylum-share'
import { euReturnRate } from './eu-return-rate'
import { irregularDetections, irregularRouteShare } from './irregular-detections'
import { irregularDetectionsRank, irregularDetectionsShare } from './irregular-nationalities'
import {
  asylumApplicationGrowth,
  asylumApplicationRate,
  asylumApplicationShare,
  newAsylumApplications,
} from './new-asylum-applications'
import { offloadedPassengers, offloadingPerDepartures, offloadingPerExits } from './offloaded-passengers'
import { routeDeaths, routeDeathsSince } from './route-deaths'
import { ukAsylumBacklog, ukAsylumWaiting } from './uk-asylum-backlog'
import { ukClaimsAfterVisaShare } from './uk-claims-after-visa-share'

export {
  asylumApplicationGrowth,
  asylumApplicationRate,
  asylumApplicationShare,
  asylumPending,
  asylumPendingRatio,
  asylumProtectionRate,
  deportations,
  deportationsShare,
  euAsylumShare,
  euReturnRate,
  irregularDetections,
  irregularDetectionsRank,
  irregularDetectionsShare,
  irregularRouteShare,
  newAsylumApplications,
  offloadedPassengers,
  offloadingPerDepartures,
  offloadingPerExits,
  routeDeaths,
  routeDeathsSince,
  ukAsylumBacklog,
  ukAsylumWaiting,
  ukClaimsAfterVisaShare,
}

/** How many ask for asylum, go without papers, are stopped and are sent back. */
export const asylumMetrics: readonly Metric[] = [
  newAsylumApplications,
  asylumApplicationRate,
  asylumApplicationShare,
  asylumApplicationGrowth,
  asylumProtectionRate,
  asylumPending,
  asylumPendingRatio,
  euAsylumShare,
  ukAsylumWaiting,
  ukAsylumBacklog,
  ukClaimsAfterVisaShare,
  irregularDetections,
  irregularRouteShare,
  irregularDetectionsShare,
  irregularDetectionsRank,
  routeDeaths,
  routeDeathsSince,
  deportations,
  deportationsShare,
  euReturnRate,
  offloadedPassengers,
  offloadingPerDepartures,
  offloadingPerExits,
]
