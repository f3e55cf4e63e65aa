import type { Metric } from '../define-metric'
import { departureRate } from './departure-rate'
import { departureRateLabourForce } from './departure-rate-labour-force'
import { departures } from './departures'
import { departuresCompoundGrowth } from './departures-compound-growth'
import {
  departureRateElsewhere,
  departuresElsewhere,
  departuresGrowthElsewhere,
  relativeDepartureRate,
} from './departures-elsewhere'
import { departuresGrowth } from './departures-growth'
import { departuresInMonth } from './departures-in-month'
import { departuresIndex } from './departures-index'
import { departuresMonthGrowth } from './departures-month-growth'
import { departuresRank } from './departures-rank'
import { departuresRecord } from './departures-record'
import { departuresMonthIndex, departuresSeason } from './departures-season'
import { departuresSince1971 } from './departures-since-1971'
import { departuresYearToDate, departuresYearToDateGrowth } from './departures-to-date'
import { destinationConcentration, effectiveDestinations } from './destination-concentration'
import { destinationRank } from './destination-rank'
import { destinationShare } from './destination-share'
import { districtGini } from './district-gini'
import { districtLorenz } from './district-lorenz'
import { districtShare } from './district-share'
import { gulfShare } from './gulf-share'
import { provinceShare } from './province-share'
import { topTenTurnover } from './top-ten-turnover'

export {
  departureRate,
  departureRateElsewhere,
  departureRateLabourForce,
  departures,
  departuresCompoundGrowth,
  departuresElsewhere,
  departuresGrowth,
  departuresGrowthElsewhere,
  departuresIndex,
  departuresInMonth,
  departuresMonthGrowth,
  departuresMonthIndex,
  departuresRank,
  departuresRecord,
  departuresSeason,
  departuresSince1971,
  departuresYearToDate,
  departuresYearToDateGrowth,
  destinationConcentration,
  destinationRank,
  destinationShare,
  districtGini,
  districtLorenz,
  districtShare,
  effectiveDestinations,
  gulfShare,
  provinceShare,
  relativeDepartureRate,
  topTenTurnover,
}

/** How many register to leave, for where and from where. */
export const departuresMetrics: readonly Metric[] = [
  departures,
  departuresGrowth,
  departuresCompoundGrowth,
  departuresIndex,
  departuresSince1971,
  departuresRank,
  departuresRecord,
  departureRate,
  departureRateLabourForce,
  destinationShare,
  destinationRank,
  gulfShare,
  destinationConcentration,
  effectiveDestinations,
  topTenTurnover,
  provinceShare,
  districtShare,
  districtGini,
  districtLorenz,
  departuresInMonth,
  departuresMonthGrowth,
  departuresMonthIndex,
  departuresSeason,
  departuresYearToDate,
  departuresYearToDateGrowth,
  departuresElsewhere,
  departureRateElsewhere,
  departuresGrowthElsewhere,
  relativeDepartureRate,
]
