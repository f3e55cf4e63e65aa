import type { Range } from '../../figure/derive'

// The normal quantile at 0.975, qnorm(0.975) in R: two-sided 95 per cent.
const Z = 1.959963984540054

/** A share of those asked, from 0 to 1, with how many were asked. */
export interface Proportion {
  readonly share: number
  readonly asked: number
}

/**
 * Score interval of one proportion, 95 per cent, without continuity correction: Wilson (1927), J. Am. Stat. Assoc. 22.
 * The same as `prop.test(x, n, correct = FALSE)$conf.int` in R.
 */
export function wilson({ share, asked }: Proportion): Range {
  const weight = Z ** 2 / asked
  const middle = (share + weight / 2) / (1 + weight)
  const half = (Z / (1 + weight)) * Math.sqrt((share * (1 - share)) / asked + weight / (4 * asked))
  return { low: middle - half, high: middle + half }
}

/**
 * Hybrid score interval of the difference `a − b` of two independent proportions, 95 per cent, without continuity
 * correction: method 10 of Newcombe (1998), Statistics in Medicine 17, 873-890.
 */
export function newcombe(a: Proportion, b: Proportion): Range {
  const [first, second] = [wilson(a), wilson(b)]
  const difference = a.share - b.share
  return {
    low: difference - Math.hypot(a.share - first.low, second.high - b.share),
    high: difference + Math.hypot(first.high - a.share, b.share - second.low),
  }
}
