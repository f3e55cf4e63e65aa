import { line } from 'd3-shape'
import type { ChartPoint, ChartSeries, LineSpec } from './chart-types'
import type { Box, Place, PlacedPoint, Stroke, XY } from './line-types'
import { isNext, usualStep } from './points'

/** The highest point, when it is neither the last nor beside it. */
export function peakOf(points: readonly ChartPoint[]): ChartPoint | undefined {
  const last = points.at(-1)
  const top = points.reduce<ChartPoint | undefined>(
    (best, point) => (best === undefined || point.figure.value > best.figure.value ? point : best),
    undefined,
  )
  return top !== undefined && last !== undefined && last.at - top.at > usualStep(points) * 2 ? top : undefined
}

/** Whether the text beside a chart names a point. */
export const isNamed = ({ figure }: ChartPoint, named: ReadonlySet<string> | undefined): boolean =>
  figure.id !== undefined && named?.has(figure.id) === true

/** Of a very long series only every so many a point is a link; those shown by a dot or named in the text stay. */
export function thinned(
  points: readonly PlacedPoint[],
  most: number,
  named?: ReadonlySet<string>,
): readonly PlacedPoint[] {
  const every = Math.ceil(points.length / most)
  if (every === 1) return points
  const kept = points.filter(({ dot, point }, i) => dot || isNamed(point, named) || i % every === 0)
  return kept.map((placed, i) => ({
    ...placed,
    from: i === 0 ? placed.from : (placed.x + (kept[i - 1]?.x ?? placed.x)) / 2,
    to: i === kept.length - 1 ? placed.to : (placed.x + (kept[i + 1]?.x ?? placed.x)) / 2,
  }))
}

/** Whether a line may run from one point to the next: no gap and no break lies between them. */
const joined = (
  from: ChartPoint | undefined,
  to: ChartPoint | undefined,
  step: number,
  spec: LineSpec,
): boolean =>
  from !== undefined &&
  to !== undefined &&
  isNext(from, to, step) &&
  !spec.breaks.some(({ at }) => from.at < at && at <= to.at)

/** The points of a series at their places. */
export function placePoints(
  { points }: ChartSeries,
  series: number,
  place: Place,
  plot: Box,
  peak: ChartPoint | undefined,
  spec: LineSpec,
): PlacedPoint[] {
  const step = usualStep(points)
  return points.map((point, i) => {
    const [px, py] = place(point)
    const before = points[i - 1]
    const after = points[i + 1]
    const lone = !joined(before, point, step, spec) && !joined(point, after, step, spec)
    const dot =
      points.length <= 12 ||
      point.certainty === 'provisional' ||
      after === undefined ||
      point === peak ||
      lone
    return {
      series,
      point,
      x: px,
      y: py,
      dot,
      from: before ? (place(before)[0] + px) / 2 : plot.left,
      to: after ? (place(after)[0] + px) / 2 : plot.right,
    }
  })
}

/** The line in pieces: cut at gaps and breaks, dotted where the group changes, dashed at estimates. */
export function strokesOf({ points }: ChartSeries, series: number, spec: LineSpec, place: Place): Stroke[] {
  const step = usualStep(points)
  const path = line<XY>()
  const strokes: { kind: Stroke['kind']; at: XY[] }[] = []
  points.slice(1).forEach((to, i) => {
    const from = points[i]
    if (from === undefined || !joined(from, to, step, spec)) return
    const kind =
      from.group !== to.group
        ? 'joint'
        : from.certainty === 'estimate' || to.certainty === 'estimate'
          ? 'estimate'
          : 'firm'
    const last = strokes.at(-1)
    const start = place(from)
    const end = last?.at.at(-1)
    if (last && last.kind === kind && end && end[0] === start[0]) last.at.push(place(to))
    else strokes.push({ kind, at: [start, place(to)] })
  })
  return strokes.map(({ kind, at }) => ({ series, kind, d: rounded(path(at) ?? '') }))
}

/** A path with tenths of pixels, which is enough. */
export const rounded = (d: string): string =>
  d.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
