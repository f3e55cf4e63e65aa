import type { Evidence } from '../evidence'
import type { Figure } from '../figure'
import { ifPublished } from '../metrics/define-metric'
import { confidenceChange, confidenceShare } from '../metrics/wish'
import type { LocalizedText } from '../schema'
import type { Change } from './over-time'

/** Answers that say what people expect of the country. */
const EXPECTATIONS = [
  'country-right-direction',
  'optimistic-about-future-of-country',
  'next-year-better',
  'next-year-economy-better',
  'economy-will-improve',
]

/** One question of one pollster, put to the public more than once. */
export interface Question {
  readonly pollster: string
  readonly measure: string
  readonly name: LocalizedText
  readonly waves: readonly Figure[]
}

/** Questions on what to expect of the country, each with its waves in time; pollsters are never mixed. */
export function questionsOf(evidence: Evidence): Question[] {
  const dataset = evidence.dataset('confidence-surveys')
  return dataset.codesOf('pollster').flatMap((pollster) =>
    EXPECTATIONS.flatMap((measure) => {
      const waves = confidenceShare.series(evidence, { pollster, country: 'PAK', measure })
      const [by, answer] = [dataset.nameOf('pollster', pollster), dataset.nameOf('measure', measure)]
      const name = { en: `"${answer.en}" (${by.en})`, ur: `”${answer.ur}“ (${by.ur})` }
      return waves.length > 0 ? [{ pollster, measure, name, waves }] : []
    }),
  )
}

/** Whether fewer gave the answer later, beyond the error of sampling where the sizes of both samples are known. */
export function fell(evidence: Evidence, { pollster, measure }: Question, { before, now }: Change): boolean {
  const change = ifPublished(() =>
    confidenceChange.at(evidence, {
      pollster,
      country: 'PAK',
      measure,
      since: before.period.code,
      period: now.period.code,
    }),
  )
  return change !== undefined && (change.range?.high ?? change.value) < 0
}
