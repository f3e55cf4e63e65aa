import type { Metric } from '../define-metric'
import { highSkillShare } from './high-skill-share'
import { professionShare } from './profession-share'

export { highSkillShare, professionShare }

/** What those who register do for a living. */
export const whoMetrics: readonly Metric[] = [highSkillShare, professionShare]
