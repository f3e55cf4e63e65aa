import type { Evidence } from '../../evidence'
import { sum } from '../../figure'
import { combine, derive, type Range, rangeOf } from '../../figure/derive'
import type { LocalizedText } from '../../schema'
import { iscoSkillLevel, score100 } from '../../unit'
import { defineMetric, type MetricKey } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, fraction, name, row, sumOver } from '../mathml'
import { totalOf } from '../total'
import { EVERY_OCCUPATION, inOccupation, occupationsIn } from './occupations'
import { everySkillLevel, SKILL_LEVELS } from './skill-levels'

/** The mean of scores, each as often as it is counted. */
const weightedMean = (scores: readonly number[], counts: readonly number[]): number =>
  totalOf(counts.map((count, at) => count * (scores[at] ?? 0))) / totalOf(counts)

const STEPS: LocalizedText = {
  en: '(0 × unskilled + 25 × semi-skilled + 50 × skilled + 75 × highly skilled + 100 × highly qualified) ÷ all five',
  ur: '(0 × غیر ہنرمند + 25 × نیم ہنرمند + 50 × ہنرمند + 75 × اعلیٰ ہنرمند + 100 × اعلیٰ تعلیم یافتہ) ÷ پانچوں کا مجموعہ',
}

const mean = fraction(
  sumOver(name('k'), row(below(name('w'), name('k')), below(name('D'), name('k')))),
  sumOver(name('k'), below(name('D'), name('k'))),
)

/** Mean score of the five skill levels of the register, in equal steps: 0 all unskilled, 100 all highly qualified. */
export const skillIntensity = defineMetric({
  id: 'skill-intensity',
  title: { en: 'Skill intensity of departures', ur: 'روانگی میں مہارت کی شدت' },
  definition: {
    en: 'Mean of the skill levels of those registered in a year, scored in equal steps: 0 if all were unskilled, 100 if all were highly qualified.',
    ur: 'سال میں رجسٹر ہونے والوں کے مہارتی درجوں کی اوسط، برابر قدموں میں: سب غیر ہنرمند ہوں تو 0، سب اعلیٰ تعلیم یافتہ ہوں تو 100۔',
  },
  formula: STEPS,
  mathml: formula(name('I'), mean),
  reference:
    'Mean of equally spaced scores of an ordered classification (Agresti, A. (2010), Analysis of Ordinal Categorical Data, 2nd ed.); the steps are a convention',
  caveats: [
    {
      en: 'The steps are equal by convention, not because a driver is twice a mason. The levels were redefined, in 2011 above all; years on both sides are not comparable.',
      ur: 'قدم رواجاً برابر رکھے گئے ہیں، اس لیے نہیں کہ ڈرائیور راج مستری سے دوگنا ہے۔ درجوں کی تعریف بدلی، خصوصاً 2011 میں؛ دونوں طرف کے سال قابلِ موازنہ نہیں۔',
    },
  ],
  unit: score100,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2025' },
  inputs: { levels: { datasets: ['departures-by-skill'], read: everySkillLevel } },
  figure: ({ levels }, key) => {
    const step = 100 / (SKILL_LEVELS.length - 1)
    return combine({
      operation: 'mean',
      formula: STEPS,
      inputs: levels(key),
      unit: score100,
      compute: (counts) =>
        weightedMean(
          counts.map((_, at) => at * step),
          counts,
        ),
    })
  },
})

// Skill level by major group. Managers are of level 3 or 4: here 4, and 3 at the lower end of the range.
const LEVEL_OF: Readonly<Record<string, number>> = {
  '1': 4,
  '2': 4,
  '3': 3,
  '4': 2,
  '5': 2,
  '6': 2,
  '7': 2,
  '8': 2,
  '9': 1,
}
const MANAGERS = '1'
const MANAGERS_LOW = 3

const GROUPS = /* @__PURE__ */ Object.keys(LEVEL_OF)

const ISCO: LocalizedText = {
  en: 'sum of (skill level × departures) over the major groups ÷ departures',
  ur: 'بڑے گروہوں پر (مہارتی سطح × روانگی) کا مجموعہ ÷ کل روانگی',
}

const everyGroup = (evidence: Evidence, key: MetricKey) =>
  GROUPS.map((group) =>
    sum(
      occupationsIn(evidence, 'isco08', group).map((code) => inOccupation(evidence, key, code)),
      { en: `major group ${group}`, ur: `بڑا گروہ ${group}` },
    ),
  )

/** Mean skill level, 1 to 4, that ISCO-08 gives to the major groups of those registered in a year. */
export const iscoSkillIntensity = defineMetric({
  id: 'isco-skill-intensity',
  title: { en: 'Mean ISCO skill level of departures', ur: 'روانگی کی اوسط آئی ایس سی او مہارتی سطح' },
  definition: {
    en: 'Mean of the skill levels that the International Standard Classification of Occupations gives to the major groups of those registered in a year.',
    ur: 'پیشوں کی بین الاقوامی معیاری درجہ بندی کے مطابق سال میں رجسٹر ہونے والوں کے بڑے گروہوں کی مہارتی سطحوں کی اوسط۔',
  },
  formula: ISCO,
  mathml: formula(name('I'), mean),
  reference:
    'International Labour Organization (2012), International Standard Classification of Occupations, ISCO-08, Volume I: mapping of major groups to skill levels',
  caveats: [
    {
      en: 'Managers are of level 3 or 4: counted as 4, and as 3 at the lower end of the range. The occupations are put into major groups by us.',
      ur: 'منیجر سطح 3 یا 4 کے ہوتے ہیں: یہاں 4 گنے گئے، اور حد کے نچلے سرے پر 3۔ پیشوں کو بڑے گروہوں میں ہم نے رکھا ہے۔',
    },
    EVERY_OCCUPATION,
  ],
  unit: iscoSkillLevel,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2022' },
  inputs: { groups: { datasets: ['departures-by-occupation'], read: everyGroup } },
  figure: ({ groups }, key) => {
    const inputs = groups(key)
    const withManagersAt = (level: number) =>
      combine({
        operation: 'mean',
        formula: ISCO,
        inputs,
        unit: iscoSkillLevel,
        compute: (counts) =>
          weightedMean(
            GROUPS.map((group) => (group === MANAGERS ? level : (LEVEL_OF[group] ?? 0))),
            counts,
          ),
      })
    const [value, low] = [withManagersAt(LEVEL_OF[MANAGERS] ?? 0), withManagersAt(MANAGERS_LOW)]
    const range: Range = { low: rangeOf(low).low, high: rangeOf(value).high }
    return derive({
      operation: 'mean',
      formula: ISCO,
      inputs,
      unit: iscoSkillLevel,
      value: value.value,
      range,
    })
  },
})
