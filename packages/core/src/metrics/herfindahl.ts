import { totalOf } from './total'

/**
 * Sum of the squared percentage shares of values in a whole: 10,000 when one is all (Rhoades 1993).
 * @param whole their sum, unless some parts of it are not among the values
 */
export function herfindahl(values: readonly number[], whole = totalOf(values)): number {
  return totalOf(values.map((value) => ((value / whole) * 100) ** 2))
}
