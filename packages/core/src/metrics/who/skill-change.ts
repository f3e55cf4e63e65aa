import { unknownCode } from '../../error'
import type { Evidence } from '../../evidence'
import type { Figure } from '../../figure'
import { combine } from '../../figure/derive'
import { parsePeriod } from '../../period'
import type { LocalizedText } from '../../schema'
import { percentagePoints, persons } from '../../unit'
import { breakNotes } from '../breaks'
import { defineMetric, type MetricKey } from '../define-metric'
import { yearsApart } from '../departures/years'
import { breaks, origin, since } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row, sumOver } from '../mathml'
import { everySkillLevel, SKILL_LEVELS, skillLevel } from './skill-levels'

const DATASET = 'departures-by-skill'

const total = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

/** The five levels in both years, the earlier year first, and notes on breaks between in the levels that are compared. */
function bothYears(
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
const apart = (values: readonly number[]): [before: readonly number[], after: readonly number[]] => [
  values.slice(0, SKILL_LEVELS.length),
  values.slice(SKILL_LEVELS.length),
]

/** @throws ExodusError `UnknownCodeError` for what is none of the five levels */
function placeOf(level = ''): number {
  const at = SKILL_LEVELS.indexOf(level)
  if (at < 0) throw unknownCode({ field: 'skillLevel', value: level, known: SKILL_LEVELS }, 'skill-level')
  return at
}

const BREAKS: LocalizedText = {
  en: 'Levels were redefined in 2009 to 2011 and in 2025, and the count widened in 2019: across these years there is an answer only on request (breaks: span).',
  ur: '2009 تا 2011 اور 2025 میں درجوں کی تعریف بدلی، اور 2019 میں شمار وسیع ہوا: ان سالوں کے آر پار جواب صرف طلب کرنے پر ہے (breaks: span)۔',
}

const EXPECTED: LocalizedText = {
  en: 'departures in the level − departures in the level in the first year × (all departures ÷ all departures in the first year)',
  ur: 'درجے کی روانگی − پہلے سال میں درجے کی روانگی × (کل روانگی ÷ پہلے سال کی کل روانگی)',
}

/**
 * Departures of a skill level beyond what they would be had it grown as all departures did, in persons: the shift of a
 * shift–share analysis (Dunn 1960). Over the five levels it adds up to 0.
 */
export const skillShift = defineMetric({
  id: 'skill-shift',
  title: { en: 'Shift of departures to a skill level', ur: 'مہارت کے درجے کی طرف منتقلی' },
  definition: {
    en: 'Registered departures of a skill level in a year beyond those it would have had if it had grown since the first year as all departures did.',
    ur: 'سال میں کسی مہارتی درجے کی رجسٹرڈ روانگی اس سے کتنی زیادہ یا کم ہے جو پہلے سال سے کل روانگی کی رفتار سے بڑھنے پر ہوتی۔',
  },
  formula: EXPECTED,
  mathml: formula(
    below(name('S'), name('k')),
    row(
      below(name('D'), name('kt')),
      operator('−'),
      below(name('D'), name('k0')),
      operator('×'),
      fraction(below(name('D'), name('t')), below(name('D'), number(0))),
    ),
  ),
  reference:
    'Dunn, E. S. (1960), A statistical and analytical technique for regional analysis, Papers of the Regional Science Association 6',
  caveats: [BREAKS],
  unit: persons,
  dimensions: [origin, skillLevel, since, breaks],
  example: { origin: 'PAK', skillLevel: 'unskilled', since: '2019', breaks: 'refuse', period: '2023' },
  inputs: {
    shift: {
      datasets: [DATASET],
      read: (evidence, key) => {
        const at = placeOf(key.skillLevel)
        const { inputs, notes } = bothYears(evidence, key, SKILL_LEVELS.slice(at, at + 1))
        return combine({
          operation: 'shift-share',
          formula: EXPECTED,
          inputs,
          unit: persons,
          compute: (values) => {
            const [before, after] = apart(values)
            return (after[at] ?? 0) - (before[at] ?? 0) * (total(after) / total(before))
          },
          period: parsePeriod(key.period ?? ''),
          notes,
        })
      },
    },
  },
  figure: ({ shift }, key) => shift(key),
})

/** Change of the share of a skill level between two years, in percentage points. */
export const skillShareChange = defineMetric({
  id: 'skill-share-change',
  title: { en: 'Change of the share of a skill level', ur: 'مہارت کے درجے کے حصے میں تبدیلی' },
  definition: {
    en: 'Share of a skill level in the registered departures of a year less its share in an earlier year.',
    ur: 'سال کی رجسٹرڈ روانگی میں کسی مہارتی درجے کا حصہ منفی کسی پہلے سال میں اس کا حصہ۔',
  },
  formula: {
    en: 'share in the year − share in the first year',
    ur: 'سال میں حصہ − پہلے سال میں حصہ',
  },
  mathml: formula(
    row(name('Δ'), below(name('s'), name('k'))),
    row(below(name('s'), name('kt')), operator('−'), below(name('s'), name('k0'))),
  ),
  reference: 'Difference of two percentages, in percentage points',
  caveats: [BREAKS],
  unit: percentagePoints,
  dimensions: [origin, skillLevel, since, breaks],
  example: { origin: 'PAK', skillLevel: 'unskilled', since: '2019', breaks: 'refuse', period: '2023' },
  inputs: {
    change: {
      datasets: [DATASET],
      read: (evidence, key) => {
        const at = placeOf(key.skillLevel)
        const { inputs, notes } = bothYears(evidence, key, SKILL_LEVELS.slice(at, at + 1))
        return combine({
          operation: 'difference',
          formula: {
            en: `share in ${key.period} − share in ${key.since}, of all five levels`,
            ur: `${key.period} میں حصہ − ${key.since} میں حصہ، پانچوں درجوں میں`,
          },
          inputs,
          unit: percentagePoints,
          compute: (values) => {
            const [before, after] = apart(values)
            return ((after[at] ?? 0) / total(after) - (before[at] ?? 0) / total(before)) * 100
          },
          period: parsePeriod(key.period ?? ''),
          notes,
        })
      },
    },
  },
  figure: ({ change }, key) => change(key),
})

const DISSIMILARITY: LocalizedText = {
  en: 'half the sum of the absolute changes of the shares of the five levels',
  ur: 'پانچوں درجوں کے حصوں کی مطلق تبدیلیوں کے مجموعے کا نصف',
}

/** How far the mix of skill levels moved between two years, in percentage points: the index of dissimilarity. */
export const skillMixChange = defineMetric({
  id: 'skill-mix-change',
  title: { en: 'Change of the skill mix', ur: 'مہارتوں کے تناسب میں تبدیلی' },
  definition: {
    en: 'Percentage points of the registered departures that would have to change skill level for the mix of an earlier year to become that of the year.',
    ur: 'رجسٹرڈ روانگی کے کتنے فیصدی پوائنٹس کا درجہ بدلے تو کسی پہلے سال کا تناسب اس سال کا تناسب بن جائے۔',
  },
  formula: DISSIMILARITY,
  mathml: formula(
    name('Δ'),
    row(
      fraction(number(1), number(2)),
      sumOver(
        name('k'),
        row(
          operator('|'),
          brackets(row(below(name('s'), name('kt')), operator('−'), below(name('s'), name('k0')))),
          operator('|'),
        ),
      ),
    ),
  ),
  reference:
    'Duncan, O. D. and Duncan, B. (1955), A methodological analysis of segregation indexes, American Sociological Review 20(2): index of dissimilarity',
  caveats: [BREAKS],
  unit: percentagePoints,
  dimensions: [origin, since, breaks],
  example: { origin: 'PAK', since: '2019', breaks: 'refuse', period: '2023' },
  inputs: {
    change: {
      datasets: [DATASET],
      read: (evidence, key) => {
        const { inputs, notes } = bothYears(evidence, key)
        return combine({
          operation: 'shift-share',
          formula: DISSIMILARITY,
          inputs,
          unit: percentagePoints,
          compute: (values) => {
            const [before, after] = apart(values)
            const moved = after.map((count, at) => count / total(after) - (before[at] ?? 0) / total(before))
            return (total(moved.map(Math.abs)) / 2) * 100
          },
          period: parsePeriod(key.period ?? ''),
          notes,
        })
      },
    },
  },
  figure: ({ change }, key) => change(key),
})
