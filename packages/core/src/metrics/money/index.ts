import type { Metric } from '../define-metric'
import { remittancesGdpShare } from './remittances-gdp-share'

export { remittancesGdpShare }

/** What they send home. */
export const moneyMetrics: readonly Metric[] = [remittancesGdpShare]
