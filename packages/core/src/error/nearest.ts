import leven from 'leven'

/**
 * The candidate most like `value`, or `undefined` when none is close: an alias is taken as it is, otherwise the smallest
 * edit distance (Levenshtein) that is at most half the length of `value`.
 */
export function nearest(
  value: string,
  candidates: readonly string[],
  aliases: Readonly<Record<string, string>> = {},
): string | undefined {
  const wanted = value.toLowerCase()
  for (const [alias, code] of Object.entries(aliases)) if (alias.toLowerCase() === wanted) return code
  const limit = Math.max(1, Math.floor(wanted.length / 2))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const candidate of candidates) {
    const distance = leven(wanted, candidate.toLowerCase(), { maxDistance: bestDistance })
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** ` Did you mean "SAU"?`, or nothing when no candidate is near. */
export const didYouMean = (candidate: string | undefined): string =>
  candidate === undefined ? '' : ` Did you mean "${candidate}"?`
