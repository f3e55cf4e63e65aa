import type { Metric } from '../define-metric'
import { stockGulfShare, stockGulfShareWithoutIndia } from './gulf-share'
import { migrationResidual } from './migration-residual'
import { officialOverseasShare } from './official-overseas-share'
import { stockAbroad, stockAbroadWithoutIndia } from './stock-abroad'
import { stockByHost, stockHostShare } from './stock-by-host'
import { stockAnnualGrowth, stockGrowth, stockGrowthWithoutIndia } from './stock-growth'
import { stockRank, stockRankInHost } from './stock-rank'
import { stockRate, stockRateWithoutIndia } from './stock-rate'
import { stockWomenShare } from './women-share'

export {
  migrationResidual,
  officialOverseasShare,
  stockAbroad,
  stockAbroadWithoutIndia,
  stockAnnualGrowth,
  stockByHost,
  stockGrowth,
  stockGrowthWithoutIndia,
  stockGulfShare,
  stockGulfShareWithoutIndia,
  stockHostShare,
  stockRank,
  stockRankInHost,
  stockRate,
  stockRateWithoutIndia,
  stockWomenShare,
}

/** How many live abroad. */
export const stockMetrics: readonly Metric[] = [
  stockAbroad,
  stockAbroadWithoutIndia,
  stockByHost,
  stockHostShare,
  stockGrowth,
  stockGrowthWithoutIndia,
  stockAnnualGrowth,
  stockRate,
  stockRateWithoutIndia,
  stockWomenShare,
  stockGulfShare,
  stockGulfShareWithoutIndia,
  stockRank,
  stockRankInHost,
  migrationResidual,
  officialOverseasShare,
]
