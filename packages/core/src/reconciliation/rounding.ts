/** The power of ten of the last digit given: 0 for `727381`, 4 for `1010000`, −1 for `54.9`. */
export function lastDigit(value: number): number {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e')
  const decimals = mantissa.split('.')[1]?.length ?? 0
  return Number(exponent) - decimals
}

const significantDigits = (value: number, last: number): number =>
  Math.floor(Math.log10(Math.abs(value))) - last + 1

// A value with a single digit left, such as 100, is as likely an exact count; no rounding is read into it.
const FEWEST_DIGITS = 2
// Below this relative distance the two are one number, stored with more or fewer digits.
const SAME_NUMBER = 1e-12

/**
 * Whether one of two values is the other one rounded: it ends at a coarser digit, and lies within half of that digit.
 * @param finest the last digit that the source of each value gives in its other values: a zero that ends a number of
 * such a source is a digit and no rounding
 */
export function roundingExplains(
  a: number,
  b: number,
  finest: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
): boolean {
  if (a === 0 || b === 0) return false
  if (Math.abs(a - b) <= SAME_NUMBER * Math.max(Math.abs(a), Math.abs(b))) return true
  const ends = [Math.min(lastDigit(a), finest[0]), Math.min(lastDigit(b), finest[1])] as const
  const [coarse, fine, last] = ends[0] > ends[1] ? [a, b, ends[0]] : [b, a, ends[1]]
  if (ends[0] === ends[1] || significantDigits(coarse, last) < FEWEST_DIGITS) return false
  // The sum in floating point may miss the half by its last bit.
  return Math.abs(coarse - fine) <= 0.5 * 10 ** last * (1 + 1e-9)
}
