import type { Figure } from '../figure'
import { parsePeriod } from '../period'
import type { Event, Statement } from '../schema'
import type { Confidence, Verdict } from './verdict'

// The thresholds of the verdicts; docs/claims.md gives the reasons.
/** A stated number this near (relative) to the published one, or to the spread of its rivals, is the same number. */
export const SAME_WITHIN = 0.01
/** This near, it is the same number loosely rounded. */
export const NEAR_WITHIN = 0.05
/** This near, it is of the right size and still wrong. */
export const SIZE_WITHIN = 0.25

const rangeOf = ({ range, value }: Figure): { low: number; high: number } =>
  range ?? { low: value, high: value }

/** How far the stated number lies outside the spread of the published one, relative to it. */
export function distance(stated: Figure, published: Figure): number {
  const { low, high } = rangeOf(published)
  if (stated.value >= low && stated.value <= high) return 0
  const bound = stated.value < low ? low : high
  return bound === 0 ? Number.POSITIVE_INFINITY : Math.abs(stated.value - bound) / Math.abs(bound)
}

/** A stated number against the published one. */
export function byDistance(stated: Figure, published: Figure): Verdict {
  const far = distance(stated, published)
  if (far <= SAME_WITHIN) return 'supported'
  if (far <= NEAR_WITHIN) return 'mostly-supported'
  return far <= SIZE_WITHIN ? 'misleading' : 'contradicted'
}

/** Several tests of one statement: how many hold. */
export function byAgreement(tests: readonly boolean[]): Verdict {
  if (tests.length === 0) return 'unverifiable'
  const share = tests.filter(Boolean).length / tests.length
  if (share === 1) return 'supported'
  if (share >= 2 / 3) return 'mostly-supported'
  if (share > 1 / 3) return 'mixed'
  return share > 0 ? 'misleading' : 'contradicted'
}

/** Documented cases of what a statement says happens: confirmed ones, and ones that somebody named disputes. */
export function byCases(confirmed: number, disputed: number): Verdict {
  if (confirmed === 0) return disputed === 0 ? 'unverifiable' : 'mixed'
  return confirmed > 1 && confirmed > disputed ? 'supported' : 'mostly-supported'
}

/** Counts the events of a strand by whether they are confirmed or disputed. */
export function casesOf(events: readonly Event[]): {
  readonly confirmed: readonly Event[]
  readonly disputed: readonly Event[]
} {
  return {
    confirmed: events.filter(({ status }) => status.startsWith('confirmed')),
    disputed: events.filter(({ status }) => status === 'disputed' || status === 'denied'),
  }
}

/** From this share of a group on, in percent, what some of its members do may be said of many. */
export const MANY_FROM = 10

/** A statement about a group, from cases of it and their share of the group: cases of few carry it to mixed at most. */
export function byExtent(cases: Verdict, share: Figure | undefined): Verdict {
  if (!share) return atMost('mostly-supported', cases)
  return share.value < MANY_FROM ? atMost('mixed', cases) : cases
}

/** From this share of a group on, in percent, what holds of its members may be said of most. */
export const MOST_FROM = 50
/** From this share on it may be said of all: the rest are exceptions. */
const NEARLY_ALL_FROM = 90

/** A statement about all of a group, by the share of whom it holds: of many it is half right, of a few it misleads. */
export function byShare({ value }: Figure): Verdict {
  if (value >= NEARLY_ALL_FROM) return 'supported'
  if (value >= MOST_FROM) return 'mostly-supported'
  if (value >= MANY_FROM) return 'mixed'
  return value > 0 ? 'misleading' : 'contradicted'
}

/** A number put to a year, against those of all years: one that is the number of another year is no rounding. */
export function byDating(stated: Figure, ofYear: Figure, ofOthers: readonly Figure[]): Verdict {
  const verdict = byDistance(stated, ofYear)
  const misdated = ofOthers.some((other) => distance(stated, other) <= SAME_WITHIN)
  return verdict !== 'supported' && misdated ? 'contradicted' : verdict
}

/** A rule said to be in force: read in an official text, only told of by others, or found nowhere. */
export function byRecord(rules: readonly Event[]): Verdict {
  if (rules.some(({ quality }) => quality === 'official')) return 'supported'
  return rules.length > 0 ? 'mostly-supported' : 'unverifiable'
}

/** Whether it was said, apart from whether it is so: its wording read by two carriers, by one, only reported, or not found. */
export function byAttribution(statements: readonly Statement[]): Verdict {
  const worded = statements.filter(({ quote }) => quote !== '')
  if (worded.some(({ sources }) => sources.length > 1)) return 'supported'
  if (worded.length > 0) return 'mostly-supported'
  return statements.length > 0 ? 'mixed' : 'unverifiable'
}

const LESS: Readonly<Record<Verdict, number>> = {
  supported: 5,
  'mostly-supported': 4,
  mixed: 3,
  misleading: 2,
  contradicted: 1,
  unverifiable: 0,
  opinion: 0,
}

/** The verdict no better than a bound: association alone, for example, never carries a causal statement beyond mixed. */
export const atMost = (bound: Verdict, verdict: Verdict): Verdict =>
  LESS[verdict] > LESS[bound] ? bound : verdict

/** The verdict no worse than a bound: what went along with something refutes a cause no more than it proves it. */
export const atLeast = (bound: Verdict, verdict: Verdict): Verdict =>
  LESS[verdict] > 0 && LESS[verdict] < LESS[bound] ? bound : verdict

/** A cause judged by what went along with it: between misleading and mixed, however many of the tests hold. */
export const byAssociation = (tests: readonly boolean[]): Verdict =>
  atLeast('misleading', atMost('mixed', byAgreement(tests)))

/** Below this probability, shared out over all that were looked at, what goes together is not put down to chance. */
export const CHANCE_BELOW = 0.05

/** Whether the evidence leans to the statement: above mixed. */
export const leansTrue = (verdict: Verdict): boolean => LESS[verdict] > LESS.mixed

/** Place on the scale from 5, supported, to 1, contradicted; `undefined` for what is not rated. */
export const ratingOf = (verdict: Verdict): number | undefined => LESS[verdict] || undefined

/**
 * How sure the answer is: by the quality of the figures, whether rival values change it, and whether another source
 * confirms.
 */
export function confidenceOf(figures: readonly Figure[]): Confidence {
  if (figures.length === 0) return 'low'
  const weak = figures.filter(({ quality }) => quality === 'estimate' || quality === 'provisional').length
  const strong = figures.filter(({ quality }) => quality === 'official' || quality === 'survey').length
  if (weak * 2 > figures.length) return 'low'
  return strong * 2 >= figures.length ? 'high' : 'medium'
}

/** No surer than this where figures stand in for what nobody counted or asked: conduct for intention, trade for income. */
export const byProxy = (confidence: Confidence): Confidence => (confidence === 'high' ? 'medium' : confidence)

/** Counts that ended more than this many years before leave open what holds now. */
export const OLD_AFTER_YEARS = 5

/** How sure the answer is on a day: low when all that is known ended long before it. */
export function confidenceAt(figures: readonly Figure[], day: string): Confidence {
  const [year, rest] = [Number(day.slice(0, 4)), day.slice(4)]
  const old = `${year - OLD_AFTER_YEARS}${rest}`
  return figures.every(({ period }) => period.end < old) ? 'low' : confidenceOf(figures)
}

/** How sure cases make the answer: the state that acted knows best, Pakistan next, others only tell of it. */
export function confidenceOfCases(confirmed: readonly Event[]): Confidence {
  if (confirmed.some(({ status }) => status === 'confirmed-imposing-state')) return 'high'
  return confirmed.length > 0 ? 'medium' : 'low'
}

/** Whether a record's period begins in or after a period. */
export const since = (record: { readonly period: string }, period: string): boolean =>
  parsePeriod(record.period).start >= parsePeriod(period).start
