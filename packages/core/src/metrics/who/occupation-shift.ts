import type { Evidence } from '../../evidence'
import type { Figure } from '../../figure'
import { combine } from '../../figure/derive'
import { parsePeriod } from '../../period'
import type { LocalizedText } from '../../schema'
import { persons } from '../../unit'
import { breakNotes } from '../breaks'
import { defineMetric, type Metric, type MetricKey } from '../define-metric'
import { breaks, origin, since } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row } from '../mathml'
import { yearsApart } from '../years'
import { inOccupation, occupation, occupationsIn } from './occupations'
import { allSkillLevels, atSkillLevel, SKILL_LEVELS } from './skill-levels'

/** Counts of an occupation, of its skill level and of all departures, before and after. */
interface Counts {
  readonly occupation: readonly [before: number, after: number]
  readonly level: readonly [before: number, after: number]
  readonly all: readonly [before: number, after: number]
}

interface Effect {
  readonly id: string
  readonly title: LocalizedText
  readonly definition: LocalizedText
  readonly formula: LocalizedText
  readonly mathml: string
  readonly of: (counts: Counts) => number
}

const CAVEATS: readonly LocalizedText[] = [
  {
    en: 'Which level an occupation belongs to was solved from the figures of 2011 to 2022 and is only nominal from 2025.',
    ur: 'کون سا پیشہ کس درجے میں ہے، یہ 2011 تا 2022 کے اعداد سے اخذ کیا گیا؛ 2025 سے محض برائے نام ہے۔',
  },
  {
    en: 'Across 2019, when the count widened, and across 2025, when a level was redefined, there is an answer only on request (breaks: span).',
    ur: '2019 کے آر پار، جب شمار وسیع ہوا، اور 2025 کے آر پار، جب ایک درجے کی تعریف بدلی، جواب صرف طلب کرنے پر ہے (breaks: span)۔',
  },
]

const grown = (counts: readonly [before: number, after: number]): number => counts[1] / counts[0]

/** The skill level that the register puts an occupation into. */
const levelOf = (evidence: Evidence, wanted: string): string | undefined =>
  SKILL_LEVELS.find((level) => occupationsIn(evidence, 'beoe_skill_category', level).includes(wanted))

function readEffect(evidence: Evidence, key: MetricKey, { formula: words, of }: Effect): Figure {
  yearsApart(parsePeriod(key.since ?? ''), parsePeriod(key.period ?? ''))
  const code = key.occupation ?? ''
  const before = { ...key, period: key.since ?? '' }
  const own = [inOccupation(evidence, before, code), inOccupation(evidence, key, code)]
  const level = levelOf(evidence, code) ?? 'total'
  const notes = [
    ...breakNotes(evidence.dataset('departures-by-occupation'), key, { occupation: [code] }),
    ...breakNotes(evidence.dataset('departures-by-skill'), key, { skillLevel: [level] }),
  ]
  const levels = [atSkillLevel(evidence, before, level), atSkillLevel(evidence, key, level)]
  const all = [allSkillLevels(evidence, before), allSkillLevels(evidence, key)]
  return combine({
    operation: 'shift-share',
    formula: words,
    inputs: [...own, ...levels, ...all],
    unit: persons,
    compute: ([o0 = 0, o1 = 0, k0 = 1, k1 = 1, t0 = 1, t1 = 1]) =>
      of({ occupation: [o0, o1], level: [k0, k1], all: [t0, t1] }),
    period: parsePeriod(key.period ?? ''),
    notes,
  })
}

/** One of the three parts into which the change of an occupation between two years falls. */
/* @__NO_SIDE_EFFECTS__ */
function defineEffect(effect: Effect): Metric {
  return defineMetric({
    ...effect,
    reference:
      'Dunn, E. S. (1960), A statistical and analytical technique for regional analysis, Papers of the Regional Science Association 6: shift–share analysis',
    caveats: CAVEATS,
    unit: persons,
    dimensions: [origin, occupation, since, breaks],
    example: { origin: 'PAK', occupation: 'doctor', since: '2019', breaks: 'refuse', period: '2023' },
    inputs: {
      effect: {
        datasets: ['departures-by-occupation', 'departures-by-skill'],
        read: (evidence, key) => readEffect(evidence, key, effect),
      },
    },
    figure: (inputs, key) => inputs.effect(key),
  })
}

const o0 = below(name('D'), name('o0'))
const growthOfAll = fraction(below(name('D'), name('t')), below(name('D'), number(0)))
const growthOfLevel = fraction(below(name('D'), name('kt')), below(name('D'), name('k0')))

/** Change of an occupation between two years that it owes to the growth of all departures, in persons. */
export const occupationScaleEffect = defineEffect({
  id: 'occupation-scale-effect',
  title: { en: 'Change of an occupation owed to all departures', ur: 'پیشے کی تبدیلی: کل روانگی کا اثر' },
  definition: {
    en: 'What the departures of an occupation would have gained or lost between two years, had they grown as all departures did.',
    ur: 'اگر کسی پیشے کی روانگی کل روانگی کی رفتار سے بڑھتی تو دو سالوں کے درمیان کتنی بڑھتی یا گھٹتی۔',
  },
  formula: {
    en: 'departures of the occupation in the first year × (growth of all departures − 1)',
    ur: 'پہلے سال میں پیشے کی روانگی × (کل روانگی کا تناسبِ اضافہ − 1)',
  },
  mathml: formula(name('S'), row(o0, operator('×'), brackets(row(growthOfAll, operator('−'), number(1))))),
  of: (counts) => counts.occupation[0] * (grown(counts.all) - 1),
})

/** Change of an occupation between two years owed to its skill level growing unlike all departures, in persons. */
export const occupationMixEffect = defineEffect({
  id: 'occupation-mix-effect',
  title: { en: 'Change of an occupation owed to its skill level', ur: 'پیشے کی تبدیلی: مہارتی درجے کا اثر' },
  definition: {
    en: 'What an occupation gained or lost between two years because its skill level grew faster or slower than all departures.',
    ur: 'کسی پیشے کے مہارتی درجے کی رفتار کل روانگی سے تیز یا سست ہونے کے باعث دو سالوں میں کتنا اضافہ یا کمی ہوئی۔',
  },
  formula: {
    en: 'departures of the occupation in the first year × (growth of its skill level − growth of all departures)',
    ur: 'پہلے سال میں پیشے کی روانگی × (اس کے مہارتی درجے کا تناسبِ اضافہ − کل روانگی کا تناسبِ اضافہ)',
  },
  mathml: formula(
    name('M'),
    row(o0, operator('×'), brackets(row(growthOfLevel, operator('−'), growthOfAll))),
  ),
  of: (counts) => counts.occupation[0] * (grown(counts.level) - grown(counts.all)),
})

/** Change of an occupation between two years beyond that of its skill level, in persons. */
export const occupationOwnEffect = defineEffect({
  id: 'occupation-own-effect',
  title: { en: 'Change of an occupation of its own', ur: 'پیشے کی تبدیلی: اپنا اثر' },
  definition: {
    en: 'What an occupation gained or lost between two years beyond what its skill level did.',
    ur: 'دو سالوں میں کسی پیشے میں اپنے مہارتی درجے سے بڑھ کر کتنا اضافہ یا کمی ہوئی۔',
  },
  formula: {
    en: 'departures of the occupation − its departures in the first year × growth of its skill level',
    ur: 'پیشے کی روانگی − پہلے سال میں اس کی روانگی × مہارتی درجے کا تناسبِ اضافہ',
  },
  mathml: formula(
    name('O'),
    row(below(name('D'), name('ot')), operator('−'), o0, operator('×'), growthOfLevel),
  ),
  of: (counts) => counts.occupation[1] - counts.occupation[0] * grown(counts.level),
})
