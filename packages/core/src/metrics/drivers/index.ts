import type { Metric } from '../define-metric'
import { type AssociationDriver, associationDrivers } from './association-drivers'
import { driverAssociation } from './driver-association'
import { driverAssociationAdjustedPValue } from './driver-association-adjusted-p-value'
import { driverAssociationPValue } from './driver-association-p-value'
import { driverAssociationYears } from './driver-association-years'
import { economicGrowth } from './economic-growth'
import { depreciation, exchangeRate } from './exchange-rate'
import { governancePercentile, governancePercentileChange } from './governance-percentile'
import { happinessRank, happinessScore, lifeEvaluation } from './happiness'
import { incomeGap, incomeGapPpp } from './income-gap'
import { inflation } from './inflation'
import { pressFreedomRank, pressFreedomScore } from './press-freedom'
import { peaceIndex, terrorismIndex, terrorismIndexRank } from './security-indices'
import { terrorismDeaths, terrorismDeathsGrowth } from './terrorism-deaths'
import { unemployment, unemploymentSurvey } from './unemployment'

export {
  type AssociationDriver,
  associationDrivers,
  depreciation,
  driverAssociation,
  driverAssociationAdjustedPValue,
  driverAssociationPValue,
  driverAssociationYears,
  economicGrowth,
  exchangeRate,
  governancePercentile,
  governancePercentileChange,
  happinessRank,
  happinessScore,
  incomeGap,
  incomeGapPpp,
  inflation,
  lifeEvaluation,
  peaceIndex,
  pressFreedomRank,
  pressFreedomScore,
  terrorismDeaths,
  terrorismDeathsGrowth,
  terrorismIndex,
  terrorismIndexRank,
  unemployment,
  unemploymentSurvey,
}

/** What may make people leave, and what goes with departures. */
export const driversMetrics: readonly Metric[] = [
  governancePercentile,
  governancePercentileChange,
  terrorismDeaths,
  terrorismDeathsGrowth,
  peaceIndex,
  terrorismIndex,
  terrorismIndexRank,
  inflation,
  economicGrowth,
  unemployment,
  unemploymentSurvey,
  exchangeRate,
  depreciation,
  incomeGap,
  incomeGapPpp,
  lifeEvaluation,
  happinessScore,
  happinessRank,
  pressFreedomRank,
  pressFreedomScore,
  driverAssociation,
  driverAssociationPValue,
  driverAssociationAdjustedPValue,
  driverAssociationYears,
]
