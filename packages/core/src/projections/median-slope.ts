import { medianSorted } from 'simple-statistics'

/** A point of a series: time in years, and the value. */
export type Point = readonly [time: number, value: number]

/** The slopes between all pairs of points, smallest first. */
export function pairwiseSlopes(points: readonly Point[]): number[] {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2)
  let at = 0
  points.forEach(([t, y], i) => {
    for (const [u, z] of points.slice(i + 1)) slopes[at++] = (z - y) / (u - t)
  })
  return Array.from(slopes.sort())
}

/**
 * The median slope between all pairs of points, with Sen's interval of it: the slopes that Kendall's variance puts `z`
 * standard errors from the middle (Sen 1968, without ties).
 */
export function medianSlope(
  points: readonly Point[],
  z: number,
): { readonly slope: number; readonly low: number; readonly high: number } {
  const slopes = pairwiseSlopes(points)
  const n = points.length
  const away = z * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)
  // The ranks counted from 1 are (N − C)/2 and (N + C)/2 + 1, to the nearest slope outside.
  const low = Math.max(0, Math.floor((slopes.length - away) / 2) - 1)
  const high = Math.min(slopes.length - 1, Math.ceil((slopes.length + away) / 2))
  return {
    slope: medianSorted(slopes),
    low: slopes[low] ?? Number.NaN,
    high: slopes[high] ?? Number.NaN,
  }
}
