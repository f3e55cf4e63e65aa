import type { Figure } from '@exodus/core'
import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { middleOf, usualStep } from '@/components/chart/points'
import { round } from '@/components/chart/svg-text'

/** Size of a sparkline, in the units of its drawing. */
export const SPARK = { width: 200, height: 48, pad: 5 } as const

/** The line of a sparkline, cut where a period is missing or the series breaks; its last value; its zero. */
export interface SparkPlaces {
  readonly path: string
  readonly last: readonly [x: number, y: number]
  /** Height of zero; ranks have none. */
  readonly zero: number | null
}

/** Lays out a series from zero, or from its lowest value where that is below; ranks have their best place at the top. */
export function sparkPlaces(series: readonly Figure[], breaks: readonly number[] = []): SparkPlaces {
  const { width, height, pad } = SPARK
  const points = series.map(({ period, value }) => ({ at: middleOf(period), value }))
  const [first = 0, end = 1] = extent(points, ({ at }) => at)
  const [low = 0, high = 1] = extent(points, ({ value }) => value)
  const isRank = series[0]?.unit.id.startsWith('rank') === true
  const x = scaleLinear()
    .domain([first, end])
    .range([pad, width - pad])
  const y = scaleLinear()
    .domain(isRank ? [high, low] : [Math.min(0, low), Math.max(high, 0) || 1])
    .range([height - pad, pad])
  const step = usualStep(points)
  const joined = (i: number): boolean => {
    const [before, point] = [points[i - 1], points[i]]
    return (
      before !== undefined &&
      point !== undefined &&
      point.at - before.at <= step * 1.5 &&
      !breaks.some((at) => before.at < at && at <= point.at)
    )
  }
  const path = points
    .map(({ at, value }, i) => {
      const isLone = !joined(i) && !joined(i + 1)
      // A line without length, whose round ends make a dot.
      return `${joined(i) ? 'L' : 'M'}${round(x(at))} ${round(y(value))}${isLone ? 'h0' : ''}`
    })
    .join('')
  const last = points.at(-1) ?? { at: 0, value: 0 }
  return { path, last: [round(x(last.at)), round(y(last.value))], zero: isRank ? null : round(y(0)) }
}
