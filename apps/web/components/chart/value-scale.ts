import { extent } from 'd3-array'
import { scaleLinear, scaleLog } from 'd3-scale'
import type { ChartPoint, LineSpec } from './chart-types'
import type { Box } from './line-types'

/** Where values stand between the bottom and the top of a drawing, and the few that the axis names. */
export interface ValueScale {
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
}

const MOST_TICKS = 5

/** The scale of a chart over time: from zero where it does not hide the finding, or logarithmic where asked for. */
export function valueScale({ series, unit, scale }: LineSpec, plot: Pick<Box, 'top' | 'bottom'>): ValueScale {
  const points = series.flatMap((one) => one.points)
  const range = [plot.bottom, plot.top]
  if (scale !== 'log') {
    const linear = scaleLinear().domain(valueDomain(points, unit)).range(range).nice(4)
    return { at: linear, ticks: linear.ticks(4) }
  }
  const [low = 1, high = 1] = extent(valuesOf(points))
  const log = scaleLog()
    .domain(low === high ? [low / 2, high * 2] : [low, high])
    .range(range)
  return { at: log, ticks: logTicks(low, high) }
}

/** Round numbers of one digit, as far apart as it takes to have few of them. */
function logTicks(low: number, high: number): number[] {
  const decades = Array.from(
    { length: Math.ceil(Math.log10(high)) - Math.floor(Math.log10(low)) + 1 },
    (_, at) => 10 ** (Math.floor(Math.log10(low)) + at),
  )
  for (const digits of [[1, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]]) {
    const ticks = decades
      .flatMap((decade) => digits.map((digit) => decade * digit))
      .filter((tick) => tick >= low && tick <= high)
    if (ticks.length <= MOST_TICKS) return ticks
  }
  const every = Math.ceil(decades.length / MOST_TICKS)
  return decades.filter((tick, at) => at % every === 0 && tick >= low && tick <= high)
}

const valuesOf = (points: readonly ChartPoint[]): number[] =>
  points.flatMap(({ figure, rivals }) => [
    figure.value,
    ...rivals,
    ...(figure.range ? [figure.range.low, figure.range.high] : []),
  ])

/** Zero is in sight unless it would flatten what the chart is about; ranks begin at the top. */
function valueDomain(points: readonly ChartPoint[], unit: string): [number, number] {
  const [low = 0, high = 1] = extent(valuesOf(points))
  if (unit.startsWith('rank')) return [high + 1, Math.max(1, low - 1)]
  if (low >= 0)
    return (high - low) / (high || 1) > 0.2
      ? [0, high || 1]
      : [low - (high - low || 1) * 0.3, high + (high - low) * 0.1]
  return [low, Math.max(high, 0)]
}
