import type { Figure } from '@exodus/core'
import { scaleQuantile } from 'd3-scale'
import { classesOf } from '@/lib/world/classes'

/** Figures filled alike on a map, with the lowest and the highest of them for the key. */
export interface FillClass {
  /** From the lightest, `0`, up; of losses `-1` and down. */
  readonly fill: string
  readonly lowest: Figure
  readonly highest: Figure
}

export interface FillClasses {
  /** From the lowest up. */
  readonly classes: readonly FillClass[]
  readonly fillOf: (figure: Figure) => string
}

const EACH_SIDE = [1, 2, 3]

/**
 * Classes of equally many figures each. Values on both sides of zero are classed for each side by itself, in two colours
 * that meet at zero.
 */
export function fillClassesOf(figures: readonly Figure[]): FillClasses {
  const values = figures.map(({ value }) => value)
  if (Math.min(...values) >= 0 || Math.max(...values) <= 0) {
    const { classes, rankOf } = classesOf(figures)
    return {
      classes: classes.map(({ rank, lowest, highest }) => ({ fill: String(rank), lowest, highest })),
      fillOf: (figure) => String(rankOf(figure)),
    }
  }
  const sizeOf = (isSide: (value: number) => boolean) =>
    scaleQuantile<number>().domain(values.filter(isSide).map(Math.abs)).range(EACH_SIDE)
  const below = sizeOf((value) => value < 0)
  const above = sizeOf((value) => value >= 0)
  const fillOf = ({ value }: Figure): string => String(value < 0 ? -below(-value) : above(value))
  const sorted = [...figures].sort((a, b) => a.value - b.value)
  const members = new Map<string, Figure[]>()
  for (const figure of sorted) members.set(fillOf(figure), [...(members.get(fillOf(figure)) ?? []), figure])
  return {
    classes: Array.from(members, ([fill, [lowest, ...rest]]) =>
      lowest ? [{ fill, lowest, highest: rest.at(-1) ?? lowest }] : [],
    ).flat(),
    fillOf,
  }
}
