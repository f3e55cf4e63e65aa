import { unknownCode } from '../../error'
import type { Evidence } from '../../evidence'
import type { Figure } from '../../figure'
import { parsePeriod } from '../../period'
import type { LocalizedText } from '../../schema'
import { breakNotes } from '../breaks'
import type { MetricKey } from '../define-metric'
import { yearsApart } from '../years'
import { everySkillLevel, SKILL_LEVELS } from './skill-levels'

const DATASET = 'departures-by-skill'

/** The five levels in both years, the earlier year first, and notes on breaks between in the levels compared. */
export function bothYears(
  evidence: Evidence,
  key: MetricKey,
  levels: readonly string[] = SKILL_LEVELS,
): { inputs: readonly Figure[]; notes: readonly LocalizedText[] } {
  yearsApart(parsePeriod(key.since ?? ''), parsePeriod(key.period ?? ''))
  const notes = breakNotes(evidence.dataset(DATASET), key, { skillLevel: levels })
  const before = everySkillLevel(evidence, { ...key, period: key.since ?? '' })
  return { inputs: [...before, ...everySkillLevel(evidence, key)], notes }
}

/** Values of both years taken apart again. */
export const apart = (values: readonly number[]): [before: readonly number[], after: readonly number[]] => [
  values.slice(0, SKILL_LEVELS.length),
  values.slice(SKILL_LEVELS.length),
]

/** @throws ExodusError `UnknownCodeError` for what is none of the five levels */
export function placeOf(level = ''): number {
  const at = SKILL_LEVELS.indexOf(level)
  if (at < 0) throw unknownCode({ field: 'skillLevel', value: level, known: SKILL_LEVELS }, 'skill-level')
  return at
}

/** What to know of any change of the mix of skill levels. */
export const MIX_CAVEATS: readonly LocalizedText[] = [
  {
    en: 'Levels were redefined in 2009 to 2011 and in 2025, and the count widened in 2019: across these years there is an answer only on request (breaks: span).',
    ur: '2009 تا 2011 اور 2025 میں درجوں کی تعریف بدلی، اور 2019 میں شمار وسیع ہوا: ان سالوں کے آر پار جواب صرف طلب کرنے پر ہے (breaks: span)۔',
  },
]
