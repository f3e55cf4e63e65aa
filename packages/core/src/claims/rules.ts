import type { Figure } from '../figure'
import { parsePeriod } from '../period'
import type { Event } from '../schema'
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

/** Whether a record's period begins in or after a period. */
export const since = (record: { readonly period: string }, period: string): boolean =>
  parsePeriod(record.period).start >= parsePeriod(period).start
