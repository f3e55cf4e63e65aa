import type { Figure } from '@exodus/core'

/** The years that tell the waves of a series in order: its record, the lowest since, the highest after that, the latest. */
export function wavesOf(figures: readonly Figure[]): Figure[] {
  const record = extreme(figures, 1)
  const since = figures.slice(record + 1)
  const low = extreme(since, -1)
  const after = since.slice(low + 1)
  return [...new Set([figures[record], since[low], after[extreme(after, 1)], figures.at(-1)])].filter(
    (figure) => figure !== undefined,
  )
}

/** Where the highest (sign 1) or lowest (sign -1) value stands. */
const extreme = (figures: readonly Figure[], sign: 1 | -1): number =>
  figures.reduce((best, { value }, at) => (value * sign > (figures[best]?.value ?? 0) * sign ? at : best), 0)
