import type { Metric } from '../define-metric'
import { canadaAustraliaRefusalRate } from './canada-australia-refusal-rate'
import { destinationsByRequirement } from './destinations-by-requirement'
import { mobilityGains, mobilityLosses, requirementChanges } from './mobility-changes'
import { mobilityPercentile, mobilityRank } from './mobility-place'
import { mobilityScore } from './mobility-score'
import { passportRank } from './passport-rank'
import {
  canadaAustraliaRelativeRefusal,
  schengenRelativeRefusal,
  ukRelativeRefusal,
} from './relative-refusal'
import { schengenIssuingRate, schengenIssuingRateByState } from './schengen-issuing-rate'
import { schengenRefusalChange } from './schengen-refusal-change'
import { schengenRefusalRank, schengenRefusedRank } from './schengen-refusal-rank'
import { schengenRefusalRate, schengenRefusalRateByState } from './schengen-refusal-rate'
import { ukVisaGrantRate, ukVisaRefusalRate } from './uk-visas'
import { usBVisaRefusalChange, usBVisaRefusalRate } from './us-b-visa-refusal'
import { usOverstayRate } from './us-overstay-rate'
import { usImmigrantVisas, usNonimmigrantVisas } from './us-visas-issued'
import { visaFreeCount } from './visa-free-count'
import { visaFreeEntry } from './visa-free-entry'

export {
  canadaAustraliaRefusalRate,
  canadaAustraliaRelativeRefusal,
  destinationsByRequirement,
  mobilityGains,
  mobilityLosses,
  mobilityPercentile,
  mobilityRank,
  mobilityScore,
  passportRank,
  requirementChanges,
  schengenIssuingRate,
  schengenIssuingRateByState,
  schengenRefusalChange,
  schengenRefusalRank,
  schengenRefusalRate,
  schengenRefusalRateByState,
  schengenRefusedRank,
  schengenRelativeRefusal,
  ukRelativeRefusal,
  ukVisaGrantRate,
  ukVisaRefusalRate,
  usBVisaRefusalChange,
  usBVisaRefusalRate,
  usImmigrantVisas,
  usNonimmigrantVisas,
  usOverstayRate,
  visaFreeCount,
  visaFreeEntry,
}

/** How the world receives the passport. */
export const doorsMetrics: readonly Metric[] = [
  schengenRefusalRate,
  schengenRefusalRateByState,
  schengenIssuingRate,
  schengenIssuingRateByState,
  schengenRelativeRefusal,
  schengenRefusalChange,
  schengenRefusalRank,
  schengenRefusedRank,
  usBVisaRefusalRate,
  usBVisaRefusalChange,
  usImmigrantVisas,
  usNonimmigrantVisas,
  usOverstayRate,
  ukVisaGrantRate,
  ukVisaRefusalRate,
  ukRelativeRefusal,
  canadaAustraliaRefusalRate,
  canadaAustraliaRelativeRefusal,
  passportRank,
  visaFreeCount,
  mobilityScore,
  mobilityRank,
  mobilityPercentile,
  visaFreeEntry,
  destinationsByRequirement,
  mobilityGains,
  mobilityLosses,
  requirementChanges,
]
