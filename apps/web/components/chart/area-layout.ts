import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { area } from 'd3-shape'
import { formatValue } from '@/lib/format'
import type { ChartPoint, ChartSeries, LineSpec, Size } from './chart-types'
import { marksOf, timeTicks } from './line-axis'
import { endLabels } from './line-labels'
import { isNamed, rounded } from './line-points'
import type { LineLayout, PlacedLabel, XY } from './line-types'
import { plotBox } from './plot-box'
import { usualStep } from './points'

/** A value in a stack: from where to where it reaches. */
export interface StackedPoint {
  readonly series: number
  readonly point: ChartPoint
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** Where everything of a stacked area chart stands. */
export interface AreaLayout extends Pick<LineLayout, 'size' | 'plot' | 'yTicks' | 'xTicks' | 'marks'> {
  readonly areas: readonly { readonly series: number; readonly d: string }[]
  readonly points: readonly StackedPoint[]
  readonly labels: readonly PlacedLabel[]
}

/** Periods in which every series has a value: only these can be stacked, for a part that is missing is not zero. */
export function stackedPeriods(series: readonly ChartSeries[]): string[] {
  const [first, ...others] = series.map(({ points }) => points.map(({ figure }) => figure.period.code))
  const rest = others.map((codes) => new Set(codes))
  return (first ?? []).filter((code) => rest.every((codes) => codes.has(code)))
}

/** Lays out a stacked area chart; the first series lies at the bottom. */
export function areaLayout(spec: LineSpec, size: Size): AreaLayout {
  const codes = new Set(stackedPeriods(spec.series))
  const series = spec.series.map((one) => ({
    ...one,
    points: one.points.filter(({ figure }) => codes.has(figure.period.code)),
  }))
  const stacked = { ...spec, series }
  const axis = series[0]?.points ?? []
  const sums = axis.map((_, at) =>
    series.reduce((all, { points }) => all + (points[at]?.figure.value ?? 0), 0),
  )
  const highest = max(sums) ?? 1
  const plot = plotBox(stacked, size, highest)
  const heights = scaleLinear().range([plot.bottom, plot.top])
  // Shares of a whole end at the whole.
  const isShare = spec.unit === 'percent' && highest <= WHOLE * 1.001
  const y = isShare ? heights.domain([0, WHOLE]) : heights.domain([0, highest]).nice(4)
  const first = axis[0]?.at ?? 0
  const last = axis.at(-1)?.at ?? 1
  const step = usualStep(axis)
  const x = scaleLinear()
    .domain([first - step / 2, last + step / 2])
    .range([plot.left, plot.right])
  const points = stack(series).map(({ point, series: at, from, to }) => ({
    series: at,
    point,
    x: x(point.at),
    top: y(to),
    bottom: y(from),
  }))
  const middles = new Map(
    points.map(({ point, x: px, top, bottom }): [ChartPoint, XY] => [point, [px, (top + bottom) / 2]]),
  )
  return {
    size,
    plot,
    yTicks: y
      .ticks(4)
      .map((value) => ({ y: y(value), text: formatValue(value, spec.unit, spec.locale, 'compact') })),
    xTicks: timeTicks(axis, first, last, (at) => x(at), plot, spec),
    marks: marksOf(spec, (at) => x(at), size.width),
    areas: series.flatMap((_, at) =>
      areasOf(
        points.filter((point) => point.series === at),
        at,
        spec,
        step,
        (x(first + step) - x(first)) * LONE,
      ),
    ),
    points: linked(points, axis, spec, size),
    labels: endLabels(stacked, size, (point) => middles.get(point) ?? [0, 0], plot),
  }
}

/**
 * The points that are links, where a drawing may only have so many: those of periods evenly chosen, of the last, and those
 * that the text names.
 */
function linked(
  points: readonly StackedPoint[],
  axis: readonly ChartPoint[],
  { series, mostLinks, named }: LineSpec,
  { narrow }: Size,
): readonly StackedPoint[] {
  if (mostLinks === undefined) return points
  const every = Math.max(1, Math.ceil((axis.length * series.length * (narrow ? 4 : 1)) / mostLinks))
  const kept = new Set(axis.filter((_, at) => (axis.length - 1 - at) % every === 0).map(({ at }) => at))
  return points.filter(({ point }) => kept.has(point.at) || isNamed(point, named))
}

/** Every value with the sum of those below it and with it. */
function stack(
  series: readonly ChartSeries[],
): { point: ChartPoint; series: number; from: number; to: number }[] {
  const heights: number[] = []
  return series.flatMap(({ points }, at) =>
    points.map((point, column) => {
      const from = heights[column] ?? 0
      const to = from + point.figure.value
      heights[column] = to
      return { point, series: at, from, to }
    }),
  )
}

/** The band of one series, cut where periods are missing and where the series breaks. */
function areasOf(
  points: readonly StackedPoint[],
  series: number,
  { breaks }: LineSpec,
  step: number,
  lone: number,
): AreaLayout['areas'] {
  const runs: StackedPoint[][] = []
  for (const placed of points) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const isCut = breaks.some(
      ({ at }) => before !== undefined && before.point.at < at && at <= placed.point.at,
    )
    if (run && before && !isCut && placed.point.at - before.point.at <= step * 1.5) run.push(placed)
    else runs.push([placed])
  }
  const shape = area<StackedPoint>()
    .x(({ x }) => x)
    .y0(({ bottom }) => bottom)
    .y1(({ top }) => top)
  return runs.map((run) => ({ series, d: rounded(shape(widened(run, lone)) ?? '') }))
}

const WHOLE = 100

// A period without neighbours is a column of this part of a step.
const LONE = 0.5

/** A run of one period as a column, so that it can be seen. */
function widened(run: readonly StackedPoint[], width: number): readonly StackedPoint[] {
  const [only] = run
  if (run.length > 1 || only === undefined) return run
  return [
    { ...only, x: only.x - width / 2 },
    { ...only, x: only.x + width / 2 },
  ]
}
