import type { Evidence } from '../evidence'
import { type Figure, readWhere } from '../figure'
import { wishHighest, wishLowest } from '../metrics/wish'
import { say } from '../sentence'
import { defineClaim, figuresSay, statementsSay } from './define-claim'
import {
  asDefinitions,
  byReadings,
  largest,
  latestOf,
  type Reading,
  readingsThat,
  reasonsOf,
  smallest,
} from './readings'
import { byProxy, confidenceOf, MANY_FROM, MOST_FROM } from './rules'

const SURVEYS = 'aspiration-surveys'
const LEAVE = { country: 'PAK', measure: 'want-to-leave' }

/** A reading with the figures that decide it. */
type Tested = Reading & { readonly figures: readonly Figure[] }

/** Whether many, and whether most, want to leave: the polls of the latest year in which pollsters can be compared. */
function howMany(evidence: Evidence): Tested[] {
  const [lowest, highest] = [wishLowest, wishHighest].map((metric) =>
    metric.series(evidence, { country: 'PAK' }).at(-1),
  )
  if (!lowest || !highest) return []
  return [
    {
      figures: [lowest],
      definition: { en: 'Many want to leave, in every poll', ur: 'ہر سروے میں بہت سے لوگ جانا چاہتے ہیں' },
      holds: lowest.value >= MANY_FROM,
      reason: say(
        {
          en: 'Of the polls of {lowest:period} that asked the public, each with a question of its own, the lowest found {lowest} who want to leave.',
          ur: '{lowest:period} کے عوامی سروے میں، جن میں ہر ایک کا سوال الگ تھا، جانے کے خواہش مندوں کا سب سے کم حصہ {lowest} تھا۔',
        },
        { lowest },
      ),
    },
    {
      figures: [highest],
      definition: { en: 'Most want to leave, in some poll', ur: 'کسی سروے میں زیادہ تر لوگ جانا چاہتے ہیں' },
      holds: highest.value >= MOST_FROM,
      reason: say(
        {
          en: 'The highest of the polls of {highest:period} found {highest} who want to leave.',
          ur: '{highest:period} کے سروے میں جانے کے خواہش مندوں کا سب سے زیادہ حصہ {highest} تھا۔',
        },
        { highest },
      ),
    },
  ]
}

/** Whether many want to leave wherever one asks: the regions of the latest survey that tells them apart. */
function everywhere(evidence: Evidence): Tested[] {
  const regions = readWhere(evidence, SURVEYS, { ...LEAVE, breakdown: 'province' })
  const latest = latestOf(regions)
  const ofLatest = regions.filter(({ period }) => period.code === latest?.period.code)
  const [lowest, highest] = [smallest(ofLatest), largest(ofLatest)]
  if (!lowest || !highest || lowest === highest) return []
  return [
    {
      figures: ofLatest,
      definition: { en: 'Many want to leave, in every region', ur: 'ہر علاقے میں بہت سے لوگ جانا چاہتے ہیں' },
      holds: lowest.value >= MANY_FROM,
      reason: say(
        {
          en: 'By region the share ran from {lowest} to {highest} in the survey of {lowest:period}.',
          ur: '{lowest:period} کے سروے میں علاقوں کے لحاظ سے یہ حصہ {lowest} سے {highest} تک تھا۔',
        },
        { lowest, highest },
      ),
    },
  ]
}

/** Whether it has become so: the pollster that asked the whole public more than once. Its code begins the survey's. */
function sinceBefore(evidence: Evidence): Tested[] {
  const asked = evidence
    .dataset(SURVEYS)
    .codesOf('survey')
    .filter((survey) => survey.startsWith('gallup-pk-'))
    .flatMap((survey) =>
      readWhere(evidence, SURVEYS, { ...LEAVE, survey, breakdown: 'total', group: 'total' }),
    )
    .sort((a, b) => (a.period.end < b.period.end ? -1 : 1))
  const [then, now] = [asked.at(0), asked.at(-1)]
  if (!then || !now || then === now) return []
  return [
    {
      figures: [then, now],
      definition: { en: 'More want to leave than before', ur: 'پہلے سے زیادہ لوگ جانا چاہتے ہیں' },
      holds: now.value > then.value,
      reason: say(
        {
          en: 'Gallup Pakistan, which asked several times in words that differ a little, found {then} in {then:period} and {now} in {now:period}.',
          ur: 'گیلپ پاکستان نے قدرے مختلف الفاظ میں کئی بار پوچھا: {then:period} میں {then} اور {now:period} میں {now} جانا چاہتے تھے۔',
        },
        { then, now },
      ),
    },
  ]
}

/** A part of the people for whom it is common: students of professions. */
function amongStudents(evidence: Evidence): ReturnType<typeof figuresSay>[] {
  const students = readWhere(evidence, SURVEYS, { country: 'PAK', measure: 'intend-to-go-abroad' })
  const [lowest, highest] = [smallest(students), largest(students)]
  if (!lowest || !highest || lowest === highest) return []
  return [
    figuresSay(
      say(
        {
          en: 'In small surveys of students and trainees of professions between {lowest} ({lowest:period}) and {highest} ({highest:period}) meant to go abroad.',
          ur: 'پیشہ ورانہ تعلیم کے طلبہ اور زیرِ تربیت افراد کے چھوٹے سروے میں {lowest} ({lowest:period}) سے {highest} ({highest:period}) تک باہر جانے کا ارادہ رکھتے تھے۔',
        },
        { lowest, highest },
      ),
    ),
  ]
}

/** The answer against it: those who want to stay, in the latest survey that asked everyone. */
function whoStay(evidence: Evidence): ReturnType<typeof figuresSay>[] {
  const stay = latestOf(
    readWhere(evidence, SURVEYS, {
      country: 'PAK',
      measure: 'want-to-stay',
      breakdown: 'total',
      group: 'total',
    }),
  )
  if (!stay) return []
  return [
    figuresSay(
      say(
        {
          en: 'In the latest survey, of {stay:period}, {stay} wanted to stay.',
          ur: 'تازہ ترین سروے ({stay:period}) میں {stay} یہیں رہنا چاہتے تھے۔',
        },
        { stay },
      ),
    ),
  ]
}

/** "A widespread national aspiration": whether many or most want to leave, in every region, and more than before. */
export const widespreadAspiration = defineClaim({
  id: 'widespread-aspiration',
  datasets: [SURVEYS],
  check: (evidence) => {
    const readings = [...howMany(evidence), ...everywhere(evidence), ...sinceBefore(evidence)]
    return {
      verdict: byReadings(readings),
      // Questions that differ stand in for one that would be the same.
      confidence: byProxy(confidenceOf(readings.flatMap(({ figures }) => figures))),
      reasons: [
        ...reasonsOf(readings),
        say({
          en: 'Questions differ from survey to survey, so that levels are compared within one only.',
          ur: 'ہر سروے کے سوال الگ ہیں، اس لیے سطحوں کا موازنہ صرف ایک ہی سروے کے اندر ہے۔',
        }),
      ],
      supports: [
        ...readingsThat(true, readings),
        ...amongStudents(evidence),
        ...statementsSay(
          evidence.records.statements.filter(
            ({ topic, stance }) => topic === 'survey-on-wanting-to-leave' && stance === 'concerned',
          ),
        ),
      ],
      contradicts: [...readingsThat(false, readings), ...whoStay(evidence)],
      definitions: asDefinitions(readings),
      wouldChange: [
        {
          en: 'The same question, put to the whole public year after year.',
          ur: 'ایک ہی سوال، سال بہ سال تمام عوام سے پوچھا گیا۔',
        },
      ],
    }
  },
})
