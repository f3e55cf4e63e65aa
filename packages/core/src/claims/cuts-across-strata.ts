import type { Evidence } from '../evidence'
import { type Figure, readWhere } from '../figure'
import { codeOf } from '../figure/published-row'
import { labourerDriverShare } from '../metrics/who'
import { say } from '../sentence'
import { type DefinitionVerdict, defineClaim, figuresSay } from './define-claim'
import {
  asDefinitions,
  byReadings,
  fullYears,
  type Reading,
  readingsThat,
  reasonsOf,
  smallest,
} from './readings'
import { atMost, byAgreement, byProxy, confidenceOf, MANY_FROM, MOST_FROM } from './rules'

const SURVEYS = 'aspiration-surveys'
const PAKISTAN = { country: 'PAK' }
const LEAVE = { ...PAKISTAN, measure: 'want-to-leave' }

// The classes of the survey, from the worst off.
const CLASSES = ['unprivileged', 'middle', 'upper-middle-or-privileged']

/** The wish to leave by class, from the worst off, in the latest survey that tells all of them apart. */
function byClass(evidence: Evidence): Figure[] {
  const answers = readWhere(evidence, SURVEYS, { ...LEAVE, breakdown: 'income-class' })
  const periods = [...new Set(answers.map(({ period }) => period.code))].sort()
  const complete = periods
    .map((code) =>
      CLASSES.flatMap(
        (group) =>
          answers.find((figure) => figure.period.code === code && codeOf(figure, 'group') === group) ?? [],
      ),
    )
    .filter((classes) => classes.length === CLASSES.length)
  return complete.at(-1) ?? []
}

function readingsOf(classes: readonly Figure[]): Reading[] {
  const [poor, middle, rich] = classes
  const least = smallest(classes)
  if (!poor || !middle || !rich || !least) return []
  const reason = say(
    {
      en: 'Among the young asked in {poor:period}, {rich} of the better-off, {middle} of the middle class and {poor} of the poor thought of leaving for good.',
      ur: '{poor:period} میں جن نوجوانوں سے پوچھا گیا ان میں خوش حال طبقے کے {rich}، متوسط طبقے کے {middle} اور غریب طبقے کے {poor} مستقل جانے کا سوچتے تھے۔',
    },
    { poor, middle, rich },
  )
  return [
    {
      definition: { en: 'Many want to leave, in every class', ur: 'ہر طبقے میں بہت سے لوگ جانا چاہتے ہیں' },
      holds: least.value >= MANY_FROM,
      reason,
    },
    {
      definition: {
        en: 'The better-off want to no less than the poor',
        ur: 'خوش حال لوگ غریبوں سے کم نہیں چاہتے',
      },
      holds: rich.value >= poor.value,
      reason,
    },
  ]
}

/** The educated: no survey of the public breaks the wish down by education, so students stand in for them. */
function amongStudents(evidence: Evidence): Reading[] {
  const least = smallest(readWhere(evidence, SURVEYS, { ...PAKISTAN, measure: 'intend-to-go-abroad' }))
  if (!least) return []
  return [
    {
      definition: {
        en: 'Many of the educated want to leave',
        ur: 'تعلیم یافتہ لوگوں میں بہت سے جانا چاہتے ہیں',
      },
      holds: least.value >= MANY_FROM,
      reason: say(
        {
          en: 'In every small survey of students and trainees of professions {least} or more meant to go abroad ({least:period} has the least).',
          ur: 'پیشہ ورانہ تعلیم کے طلبہ اور زیرِ تربیت افراد کے ہر چھوٹے سروے میں {least} یا اس سے زیادہ باہر جانے کا ارادہ رکھتے تھے (سب سے کم {least:period} میں)۔',
        },
        { least },
      ),
    },
  ]
}

/** Whether a survey of the public tells at least two levels of education apart. */
const educationIsAsked = (evidence: Evidence): boolean =>
  readWhere(evidence, SURVEYS, { ...LEAVE, breakdown: 'education' }).length > 1

const NOT_BY_EDUCATION = say({
  en: 'No survey of the public read here gives the wish to leave by education.',
  ur: 'یہاں پڑھا گیا کوئی عوامی سروے جانے کی خواہش تعلیم کے لحاظ سے نہیں دیتا۔',
})

/** Those who do leave are another matter than those who want to. */
function whoLeaves(evidence: Evidence): DefinitionVerdict[] {
  const manual = fullYears(labourerDriverShare.series(evidence, { origin: 'PAK' })).at(-1)
  if (!manual) return []
  return [
    {
      definition: {
        en: 'Those who register to leave come from every class alike',
        ur: 'جانے کا اندراج کرانے والے ہر طبقے سے یکساں آتے ہیں',
      },
      verdict: byAgreement([manual.value < MOST_FROM]),
      reason: say(
        {
          en: 'Labourers and drivers were {manual} of the workers registered in {manual:period}.',
          ur: 'مزدور اور ڈرائیور {manual:period} میں رجسٹرڈ کارکنوں کا {manual} تھے۔',
        },
        { manual },
      ),
    },
  ]
}

/**
 * "In every class, the wealthy and educated as much as the poor": the wish by class. Without a survey of the public by
 * education it carries to mostly supported at best; without one by class it cannot be tested.
 */
export const cutsAcrossStrata = defineClaim({
  id: 'cuts-across-strata',
  datasets: [...new Set([SURVEYS, ...labourerDriverShare.datasets])],
  check: (evidence) => {
    const classes = byClass(evidence)
    const ofClasses = readingsOf(classes)
    const readings = [...ofClasses, ...amongStudents(evidence)]
    const tested = byReadings(ofClasses.length > 0 ? readings : [])
    const leaving = whoLeaves(evidence)
    const byEducation = educationIsAsked(evidence)
    return {
      verdict: byEducation ? tested : atMost('mostly-supported', tested),
      // The young stand in for all.
      confidence: byProxy(confidenceOf(classes)),
      reasons: [...reasonsOf(readings), ...(byEducation ? [] : [NOT_BY_EDUCATION])],
      supports: readingsThat(true, readings),
      contradicts: [...readingsThat(false, readings), ...leaving.map(({ reason }) => figuresSay(reason))],
      definitions: [...asDefinitions(readings), ...leaving],
      wouldChange: [
        {
          en: 'A survey of people of all ages that gives the wish to leave by income and by education.',
          ur: 'ہر عمر کے لوگوں کا سروے جو جانے کی خواہش آمدنی اور تعلیم کے لحاظ سے دے۔',
        },
      ],
    }
  },
})
