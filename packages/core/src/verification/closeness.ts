import { NEAR_WITHIN, SAME_WITHIN, SIZE_WITHIN } from '../claims/rules'
import type { StatedNumber } from './stated-number'

export const VERIFICATION_VERDICTS = ['match', 'close', 'mismatch', 'cannot_verify'] as const
/** How a stated number stands to the published one. */
export type VerificationVerdict = (typeof VERIFICATION_VERDICTS)[number]

export const TOLERANCE_RULES = ['equal', 'rounded', 'in-spread', 'same', 'near', 'coarse', 'beyond'] as const
/** Which rule decided; docs/verification.md has them with their reasons. */
export type ToleranceRule = (typeof TOLERANCE_RULES)[number]

/** A stated number beside a published one. */
export interface Comparison {
  readonly verdict: Exclude<VerificationVerdict, 'cannot_verify'>
  readonly rule: ToleranceRule
  /** Stated less published, in the unit of the published one. */
  readonly difference: number
  /** The difference relative to the published value, or to the nearer end of the spread; absent where that is zero. */
  readonly relative?: number
}

/** The parts of a stated number that a comparison needs, its value and step in the unit of the published one. */
export type Comparable = Pick<StatedNumber, 'value' | 'step' | 'digits' | 'openZeros'>

/**
 * Compares a stated number with a published one and the spread of its rivals. The thresholds are those of the verdicts on
 * claims.
 */
export function compare(
  stated: Comparable,
  published: { readonly value: number; readonly range?: { readonly low: number; readonly high: number } },
): Comparison {
  const { value, range = { low: published.value, high: published.value } } = published
  const inside = stated.value >= range.low && stated.value <= range.high
  const bound = stated.value < range.low ? range.low : range.high
  const far = inside
    ? 0
    : bound === 0
      ? Number.POSITIVE_INFINITY
      : Math.abs(stated.value - bound) / Math.abs(bound)
  const [verdict, rule] = judge(stated, value, inside, far)
  return {
    verdict,
    rule,
    difference: stated.value - value,
    ...(Number.isFinite(far) ? { relative: stated.value < bound ? -far : far } : {}),
  }
}

function judge(
  stated: Comparable,
  value: number,
  inside: boolean,
  far: number,
): readonly [Comparison['verdict'], ToleranceRule] {
  if (stated.value === value) return ['match', 'equal']
  const rounds = roundsTo(stated, value)
  if (rounds && far <= NEAR_WITHIN && !isCoarse(stated)) return ['match', 'rounded']
  if (inside) return ['match', 'in-spread']
  if (far <= SAME_WITHIN) return ['match', 'same']
  if (far <= NEAR_WITHIN) return ['close', 'near']
  if (rounds && far <= SIZE_WITHIN && !isCoarse(stated)) return ['close', 'coarse']
  return ['mismatch', 'beyond']
}

/** Whether the published value, rounded to the digits given, is the stated one. */
export const roundsTo = ({ value, step }: Comparable, published: number): boolean =>
  // A hair more than half a step, for halves that binary fractions miss.
  Math.abs(value - published) <= (step / 2) * (1 + 1e-9)

/** One digit and zeros, as 700,000: too little is given to tell a rounding from another number. */
const isCoarse = ({ digits, openZeros }: Comparable): boolean => digits < 2 && openZeros
