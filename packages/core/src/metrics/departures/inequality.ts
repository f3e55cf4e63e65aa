import { totalOf } from '../total'

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)

/**
 * Gini coefficient of values of a whole population, not of a sample: half the relative mean absolute difference.
 * Equivalent to `ineq::Gini(x, corr = FALSE)` in R.
 */
export function giniOf(values: readonly number[]): number {
  const n = values.length
  const weighted = sorted(values).map((value, at) => (2 * (at + 1) - n - 1) * value)
  return totalOf(weighted) / (n * totalOf(values))
}

/**
 * What share of the sum the given share of the smallest values holds. Between two values the curve is straight, as in
 * `approx(0:n / n, c(0, cumsum(sort(x))) / sum(x), p)` in R.
 */
export function lorenzOf(values: readonly number[], share: number): number {
  const place = share * values.length
  const below = Math.floor(place)
  const smallest = sorted(values)
  return (totalOf(smallest.slice(0, below)) + (place - below) * (smallest[below] ?? 0)) / totalOf(values)
}
