import type { Evidence } from '../../evidence'
import { type Figure, readObservation, sum } from '../../figure'
import type { MetricDimension, MetricKey } from '../define-metric'

/** The five skill levels of the register, from the lowest. */
export const SKILL_LEVELS: readonly string[] = [
  'unskilled',
  'semi-skilled',
  'skilled',
  'highly-skilled',
  'highly-qualified',
]

export const skillLevel = {
  id: 'skillLevel',
  codeList: 'skill-level',
  title: { en: 'Skill level', ur: 'مہارت کا درجہ' },
} as const satisfies MetricDimension

/** Registered departures of a period in one skill level. */
export const atSkillLevel = (
  evidence: Evidence,
  { origin = '', period = '' }: MetricKey,
  level: string,
): Figure => readObservation(evidence, 'departures-by-skill', { origin, skillLevel: level, period })

/**
 * Registered departures of a period in each of the five levels, from the lowest.
 * @throws ExodusError `MissingObservationError` when a level is not published
 */
export const everySkillLevel = (evidence: Evidence, key: MetricKey): Figure[] =>
  SKILL_LEVELS.map((level) => atSkillLevel(evidence, key, level))

/** The five levels together. */
export const allSkillLevels = (evidence: Evidence, key: MetricKey): Figure =>
  sum(everySkillLevel(evidence, key), { en: 'all five skill levels', ur: 'پانچوں درجے' })
