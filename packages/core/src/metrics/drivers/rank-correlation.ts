import { numericSort, quantileRankSorted, sampleRankCorrelation, shuffleInPlace } from 'simple-statistics'

/**
 * Spearman's rank correlation, ties sharing the mean of their ranks; NaN where one side does not vary.
 * The same as `cor(x, y, method = "spearman")` in R.
 */
export const spearman = (x: readonly number[], y: readonly number[]): number =>
  sampleRankCorrelation([...x], [...y])

// So many orders of chance that 5 in 100 is known to within about 0.4.
const PERMUTATIONS = 9_999
const SEED = 1971
// Sums of the same products in another order differ in the last digits.
const ROUNDING = 1e-9

/** Random numbers from 0 to below 1, the same for the same seed: the generator mulberry32 of Tommy Ettinger. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Ranks of values, ties sharing the mean of theirs, scaled so that their products add up to a correlation. */
function scaledRanks(values: readonly number[]): number[] {
  const sorted = numericSort([...values])
  const ranks = values.map((value) => quantileRankSorted(sorted, value))
  const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length
  const length = Math.hypot(...ranks.map((rank) => rank - mean))
  return ranks.map((rank) => (rank - mean) / length)
}

const ordersByLength = new Map<number, Uint8Array | Uint16Array>()

/** Random orders of so many places, one after the other. They are kept: tests made together ask for few lengths. */
function randomOrders(length: number): Uint8Array | Uint16Array {
  const known = ordersByLength.get(length)
  if (known) return known
  const random = seededRandom(SEED)
  const places = Array.from({ length }, (_, place) => place)
  const orders = new (length > 256 ? Uint16Array : Uint8Array)(PERMUTATIONS * length)
  for (let at = 0; at < PERMUTATIONS; at++) orders.set(shuffleInPlace(places, random), at * length)
  ordersByLength.set(length, orders)
  return orders
}

/**
 * The permutation test of a rank correlation: how often one as far from 0 or farther comes about when the values of one
 * side are put in random order, the order found counted as one of them. The function returned gives the two-sided
 * p-value of a correlation over these values; it is the same at every call.
 * Phipson and Smyth (2010), Permutation p-values should never be zero, Stat. Appl. Genet. Mol. Biol. 9.
 */
export function permutationTest(x: readonly number[], y: readonly number[]): (rho: number) => number {
  const fixed = scaledRanks(x)
  const moved = scaledRanks(y)
  const orders = randomOrders(fixed.length)
  const distances = new Float64Array(PERMUTATIONS)
  for (let order = 0, next = 0; order < PERMUTATIONS; order++) {
    let rho = 0
    for (const rank of fixed) rho += rank * (moved[orders[next++] ?? 0] ?? 0)
    distances[order] = Math.abs(rho)
  }
  return (rho) => {
    const observed = Math.abs(rho) - ROUNDING
    let asFar = 0
    for (const distance of distances) if (distance >= observed) asFar++
    return (1 + asFar) / (1 + PERMUTATIONS)
  }
}

/**
 * P-values of tests made together, adjusted so that the chance of even one false finding among them stays bounded:
 * Holm (1979), A simple sequentially rejective multiple test procedure, Scand. J. Stat. 6.
 * The same as `p.adjust(p, method = "holm", n = tests)` in R.
 * @param tests how many were made, when only the smallest p-values are given
 */
export function holm(pValues: readonly number[], tests = pValues.length): number[] {
  const order = pValues.map((_, at) => at).sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0))
  const adjusted = pValues.map(() => 0)
  order.reduce((highest, at, place) => {
    const own = Math.min(1, (tests - place) * (pValues[at] ?? 0))
    adjusted[at] = Math.max(highest, own)
    return adjusted[at]
  }, 0)
  return adjusted
}
