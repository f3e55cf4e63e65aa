import type { Metric } from '../define-metric'
import { stockAbroad, stockAbroadWithoutIndia } from './stock-abroad'

export { stockAbroad, stockAbroadWithoutIndia }

/** How many live abroad. */
export const stockMetrics: readonly Metric[] = [stockAbroad, stockAbroadWithoutIndia]
