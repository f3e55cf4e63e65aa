import { formatValue, shortPeriod } from '@/lib/format'
import type { ChartPoint, LineSpec, Size } from './chart-types'
import { spread } from './line-labels'
import { LABEL, LINE_GAP } from './line-types'
import { textWidth, wrapText } from './text-width'
import { valueScale } from './value-scale'

/** One side of a slope: the value, where it stands, and what is written beside it. */
export interface SlopeEnd {
  readonly point: ChartPoint
  readonly y: number
  readonly lines: readonly string[]
  readonly labelY: number
}

/** Where everything of a slope chart stands. */
export interface SlopeLayout {
  readonly size: Size
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly periods: readonly [string, string]
  readonly slopes: readonly { readonly series: number; readonly from: SlopeEnd; readonly to: SlopeEnd }[]
}

const ROOM_BETWEEN_NAMES = 4

/** Lays out a slope chart: of each series its value in the first and in the last of the periods that all of it spans. */
export function slopeLayout(spec: LineSpec, size: Size): SlopeLayout {
  const pairs = slopePairs(spec)
  const [first] = pairs
  const wide = !size.narrow
  const room = size.width * (wide ? 0.32 : 0.26)
  const plot = { top: 40, bottom: size.height - 16 }
  const y = valueScale(
    { ...spec, series: pairs.map(({ series, from, to }) => ({ ...series, points: [from, to] })) },
    plot,
  )
  const value = ({ figure }: ChartPoint): string => formatValue(figure.value, spec.unit, spec.locale, 'text')
  const fromTexts = pairs.map(({ from }) => [value(from)])
  const toTexts = pairs.map(({ series, to }) =>
    wrapText(wide ? `${value(to)} ${series.name}` : value(to), LABEL, room - 24),
  )
  const left = Math.max(60, ...fromTexts.map(([text = '']) => textWidth(text, LABEL) * 1.1 + 16))
  const fromYs = labelPlaces(
    pairs.map(({ from }) => y.at(from.figure.value)),
    fromTexts,
    plot,
  )
  const toYs = labelPlaces(
    pairs.map(({ to }) => y.at(to.figure.value)),
    toTexts,
    plot,
  )
  return {
    size,
    left,
    right: size.width - room,
    ...plot,
    periods: first
      ? [
          shortPeriod(first.from.figure.period.code, spec.locale),
          shortPeriod(first.to.figure.period.code, spec.locale),
        ]
      : ['', ''],
    slopes: pairs.map(({ at, from, to }, i) => ({
      series: at,
      from: { point: from, y: y.at(from.figure.value), lines: fromTexts[i] ?? [], labelY: fromYs[i] ?? 0 },
      to: { point: to, y: y.at(to.figure.value), lines: toTexts[i] ?? [], labelY: toYs[i] ?? 0 },
    })),
  }
}

/** The two values of each series that has both: in the first and in the last period that most of them share. */
export function slopePairs({ series }: Pick<LineSpec, 'series'>): {
  readonly at: number
  readonly series: LineSpec['series'][number]
  readonly from: ChartPoint
  readonly to: ChartPoint
}[] {
  const counts = new Map<string, { at: number; count: number }>()
  for (const { figure, at } of series.flatMap(({ points }) => points)) {
    const known = counts.get(figure.period.code)
    if (known) known.count++
    else counts.set(figure.period.code, { at, count: 1 })
  }
  const most = Math.max(0, ...[...counts.values()].map(({ count }) => count))
  const shared = [...counts]
    .filter(([, { count }]) => count >= most * 0.8)
    .sort(([, a], [, b]) => a.at - b.at)
  const [from] = shared
  const to = shared.at(-1)
  if (!from || !to || from === to) return []
  return series.flatMap((one, at) => {
    const find = (code: string) => one.points.find(({ figure }) => figure.period.code === code)
    const [a, b] = [find(from[0]), find(to[0])]
    return a && b ? [{ at, series: one, from: a, to: b }] : []
  })
}

/** First baselines of texts near their values, none touching another. */
function labelPlaces(
  ys: readonly number[],
  texts: readonly (readonly string[])[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): number[] {
  const tallest = Math.max(1, ...texts.map((lines) => lines.length))
  const order = ys.map((y, at) => ({ y, at })).sort((a, b) => a.y - b.y)
  const gap = Math.min(tallest * LINE_GAP + ROOM_BETWEEN_NAMES, (bottom - top) / Math.max(1, ys.length - 1))
  const placed = spread(
    order.map(({ y }) => y),
    gap,
    top,
    bottom,
  )
  const result: number[] = []
  order.forEach(({ at }, i) => {
    result[at] = (placed[i] ?? 0) + LABEL / 3 - (((texts[at]?.length ?? 1) - 1) * LINE_GAP) / 2
  })
  return result
}
