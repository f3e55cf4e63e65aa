import type { Evidence } from '../evidence'
import { type Figure, readWhere } from '../figure'
import { type Sentence, say } from '../sentence'
import { defineClaim, figuresSay, opinion, statementsSay } from './define-claim'
import { largest, latestOf } from './readings'
import { MOST_FROM } from './rules'

const REASONS = 'aspiration-reasons'
const CONFIDENCE = 'confidence-surveys'
const TO_LEAVE = { country: 'PAK', base: 'want-to-leave' }

/** The latest share of all asked who see the country go the wrong way. */
const wrongDirection = (evidence: Evidence): Figure | undefined =>
  latestOf(
    readWhere(evidence, CONFIDENCE, {
      country: 'PAK',
      measure: 'country-wrong-direction',
      breakdown: 'total',
      group: 'total',
    }),
  )

/** The share who give a reason, in the survey that has most who do. */
const namedBy = (evidence: Evidence, reason: string): Figure | undefined =>
  largest(readWhere(evidence, REASONS, { ...TO_LEAVE, reason }))

function direction(wrong: Figure | undefined): Sentence[] {
  if (!wrong) return []
  return [
    say(
      {
        en: 'In the latest survey that asked, of {wrong:period}, {wrong} saw the country go in the wrong direction.',
        ur: 'تازہ ترین سروے ({wrong:period}) میں {wrong} کے نزدیک ملک غلط سمت میں جا رہا تھا۔',
      },
      { wrong },
    ),
  ]
}

function respectNamed(evidence: Evidence): Sentence[] {
  const respect = namedBy(evidence, 'respect')
  if (!respect) return []
  return [
    say(
      {
        en: 'Of those who wanted to leave in {respect:period}, {respect} named respect as a reason.',
        ur: '{respect:period} میں جو جانا چاہتے تھے ان میں سے {respect} نے عزت کو وجہ بتایا۔',
      },
      { respect },
    ),
  ]
}

function jobsNamed(evidence: Evidence): Sentence[] {
  const [jobs, politics] = [
    namedBy(evidence, 'better-job-opportunities'),
    namedBy(evidence, 'political-instability'),
  ]
  if (!jobs || !politics) return []
  return [
    say(
      {
        en: 'Better jobs were the reason of {jobs} of those who wanted to leave in {jobs:period}, political instability that of {politics}.',
        ur: '{jobs:period} میں جو جانا چاہتے تھے ان میں سے {jobs} کی وجہ بہتر روزگار تھی، اور {politics} کی سیاسی عدم استحکام۔',
      },
      { jobs, politics },
    ),
  ]
}

/** An opinion on what leaving means; the reasons people give and how they see the country stand beside it. */
export const voteOfNoConfidence = defineClaim({
  id: 'vote-of-no-confidence',
  datasets: [REASONS, CONFIDENCE],
  check: (evidence) => {
    const wrong = wrongDirection(evidence)
    const seen = direction(wrong)
    const [respect, jobs] = [respectNamed(evidence), jobsNamed(evidence)]
    const byMost = wrong !== undefined && wrong.value >= MOST_FROM
    const said = (stance: string) =>
      statementsSay(
        evidence.records.statements.filter(
          (statement) => statement.topic === 'brain-drain' && statement.stance === stance,
        ),
      )
    return opinion({
      reasons: [
        say({
          en: 'What leaving says about the state is for the reader to judge; people who leave give reasons of many kinds.',
          ur: 'روانگی ریاست کے بارے میں کیا کہتی ہے، یہ قاری کی رائے پر ہے؛ جانے والے کئی طرح کی وجوہ بتاتے ہیں۔',
        }),
        ...seen,
        ...respect,
        ...jobs,
      ],
      supports: [...(byMost ? seen : []), ...respect].map(figuresSay).concat(said('critical')),
      contradicts: [...(byMost ? [] : seen), ...jobs].map(figuresSay).concat(said('positive-framing')),
    })
  },
})
