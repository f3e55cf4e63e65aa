import type { Figure } from '../figure'
import type { LocalizedText } from '../schema'
import { type Comparable, roundsTo } from './closeness'

export const SLIP_KINDS = ['unit', 'sign', 'period', 'place', 'part', 'cumulative'] as const

/** A way in which the stated number may have come about, with the figure that it fits. */
export interface Slip {
  readonly kind: (typeof SLIP_KINDS)[number]
  /** The figure that the number is, once the slip is undone. */
  readonly figure: Figure
  /** What it was multiplied by, for slips of unit. */
  readonly factor?: number
  readonly explanation: LocalizedText
}

// With fewer digits given, among many figures one fits by chance.
const DIGITS_TO_TELL = 3

/** Whether the stated number is this one: equal, or given to enough digits and rounding to them. */
export const isNumberOf = (stated: Comparable, value: number): boolean =>
  value !== 0 &&
  (stated.value === value
    ? stated.digits > 1
    : stated.digits >= DIGITS_TO_TELL && !isLoose(stated) && roundsTo(stated, value))

/** Zeros at the end may hide digits: three digits must be left before them. */
const isLoose = ({ value, step }: Comparable): boolean => Math.abs(value) / step < 10 ** (DIGITS_TO_TELL - 1)
