import type { Evidence } from '../evidence'
import type { Figure } from '../figure'
import type { LocalizedText } from '../schema'
import type { Sentence } from '../sentence'
import { type DefinitionVerdict, type EvidenceItem, figuresSay, saidBy } from './define-claim'
import { byAgreement } from './rules'
import type { Verdict } from './verdict'

/** One reading of a statement: what would be seen if it held, whether it is, and what is. */
export interface Reading {
  readonly definition: LocalizedText
  readonly holds: boolean
  readonly reason: Sentence
}

/** How many of the readings hold. */
export const byReadings = (readings: readonly Reading[]): Verdict =>
  byAgreement(readings.map(({ holds }) => holds))

/** Each reading with the verdict that it alone would give. */
export const asDefinitions = (readings: readonly Reading[]): DefinitionVerdict[] =>
  readings.map(({ definition, reason, ...reading }) => ({
    definition,
    verdict: byReadings([{ definition, reason, ...reading }]),
    reason,
  }))

/** What is, said once where it decides several readings. */
export const reasonsOf = (readings: readonly Reading[]): Sentence[] => [
  ...new Set(readings.map(({ reason }) => reason)),
]

/** The readings that hold, or those that do not, as evidence. */
export const readingsThat = (holding: boolean, readings: readonly Reading[]): EvidenceItem[] =>
  reasonsOf(readings.filter(({ holds }) => holds === holding)).map(figuresSay)

/** The reasons, or what is left to say where nothing that could test the claim is published. */
export const reasonsOr = (reasons: readonly Sentence[], nothing: Sentence): readonly Sentence[] =>
  reasons.length > 0 ? reasons : [nothing]

/** The figures of whole calendar years that are no forecasts, in time. */
export const fullYears = (series: readonly Figure[]): Figure[] =>
  series.filter(({ period, status }) => period.kind === 'year' && status !== 'F')

/** The figure whose period ends last, the last of equals. */
export const latestOf = (figures: readonly Figure[]): Figure | undefined =>
  figures.reduce<Figure | undefined>(
    (latest, figure) => (latest && latest.period.end > figure.period.end ? latest : figure),
    undefined,
  )

/** The figure with the most, the first of equals. */
export const largest = (figures: readonly Figure[]): Figure | undefined =>
  figures.reduce<Figure | undefined>(
    (most, figure) => (most && most.value >= figure.value ? most : figure),
    undefined,
  )

/** The figure with the least, the first of equals. */
export const smallest = (figures: readonly Figure[]): Figure | undefined =>
  figures.reduce<Figure | undefined>(
    (least, figure) => (least && least.value <= figure.value ? least : figure),
    undefined,
  )

/** What the article calls last year: the year before the one in which it came out. */
export const lastYear = (evidence: Evidence): string => String(Number(saidBy(evidence).slice(0, 4)) - 1)
