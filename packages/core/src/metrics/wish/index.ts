import type { Metric } from '../define-metric'
import { confidenceChange, confidenceShare } from './confidence'
import { wishDestinationShare } from './wish-destination-share'
import { wishGap, wishWidestGap } from './wish-gap'
import { wishHighest, wishLowest, wishSpread } from './wish-over-surveys'
import { wishReasonShare } from './wish-reason-share'
import { wishShare } from './wish-share'

export {
  confidenceChange,
  confidenceShare,
  wishDestinationShare,
  wishGap,
  wishHighest,
  wishLowest,
  wishReasonShare,
  wishShare,
  wishSpread,
  wishWidestGap,
}

/** Who says that they want to leave, and how they see the country. */
export const wishMetrics: readonly Metric[] = [
  wishShare,
  wishGap,
  wishWidestGap,
  wishLowest,
  wishHighest,
  wishSpread,
  wishReasonShare,
  wishDestinationShare,
  confidenceShare,
  confidenceChange,
]
