import type { Metric } from '../define-metric'
import { dubaiCompanies, dubaiCompaniesGrowth } from './dubai-companies'
import { exitListNames } from './exit-list-names'
import { goldCardClaimed, goldCardCount, goldCardShareOfRequests } from './gold-card'
import { investorImmigrantShare, investorVisas, investorWorldShare } from './investor-visas'
import { missionStaffDisappeared, missionStaffDisappearedShare } from './mission-staff'
import { netMillionaires } from './net-millionaires'
import { dualNationalOfficials, officialsAbroad } from './officials'

export {
  dualNationalOfficials,
  dubaiCompanies,
  dubaiCompaniesGrowth,
  exitListNames,
  goldCardClaimed,
  goldCardCount,
  goldCardShareOfRequests,
  investorImmigrantShare,
  investorVisas,
  investorWorldShare,
  missionStaffDisappeared,
  missionStaffDisappearedShare,
  netMillionaires,
  officialsAbroad,
}

/** Insiders with one foot abroad, and where the wealthy go. */
export const insidersMetrics: readonly Metric[] = [
  missionStaffDisappeared,
  missionStaffDisappearedShare,
  dualNationalOfficials,
  officialsAbroad,
  investorVisas,
  investorWorldShare,
  investorImmigrantShare,
  netMillionaires,
  dubaiCompanies,
  dubaiCompaniesGrowth,
  goldCardCount,
  goldCardClaimed,
  goldCardShareOfRequests,
  exitListNames,
]
