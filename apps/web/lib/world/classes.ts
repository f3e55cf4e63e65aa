import type { Figure } from '@exodus/core'
import { scaleQuantile } from 'd3-scale'

/** Figures of a class, the lowest and the highest of them for the key. */
export interface MapClass {
  /** From the lowest class, 0, up. */
  readonly rank: number
  readonly lowest: Figure
  readonly highest: Figure
  readonly count: number
}

export interface Classed {
  readonly classes: readonly MapClass[]
  readonly rankOf: (figure: Figure) => number
}

const CLASSES = 5
const RANKS = Array.from({ length: CLASSES }, (_, rank) => rank)

/**
 * Figures in classes of as many members each as equal values allow (quantiles, type 7 of Hyndman and Fan, as d3-scale has
 * them): what spreads over several powers of ten stays readable, and no class is chosen by hand.
 */
export function classesOf(figures: readonly Figure[]): Classed {
  const rankOf = scaleQuantile<number>()
    .domain(figures.map(({ value }) => value))
    .range(RANKS)
  const sorted = [...figures].sort((a, b) => a.value - b.value)
  const classes = RANKS.flatMap((rank): MapClass[] => {
    const members = sorted.filter(({ value }) => rankOf(value) === rank)
    const [lowest] = members
    const highest = members.at(-1)
    return lowest && highest ? [{ rank, lowest, highest, count: members.length }] : []
  })
  return { classes, rankOf: ({ value }) => rankOf(value) }
}
