import { formatValue, shortPeriod } from '@/lib/format'
import type { ChartPoint, LineSpec, Size } from './chart-types'
import { type Box, LABEL, LINE_GAP, NAME_WIDTH, type Place, type PlacedLabel } from './line-types'
import { textWidth, wrapText } from './text-width'

/** One line: its last value, and its peak with the year. */
export function soloLabels(
  { unit, locale }: LineSpec,
  points: readonly ChartPoint[],
  peak: ChartPoint | undefined,
  place: Place,
  plot: Box,
  { narrow }: Size,
): PlacedLabel[] {
  const last = points.at(-1)
  const label = (point: ChartPoint, kind: PlacedLabel['kind']): PlacedLabel => {
    const [x, y] = place(point)
    const value = formatValue(point.figure.value, unit, locale, 'text')
    const text = kind === 'peak' ? `${value} · ${shortPeriod(point.figure.period.code, locale)}` : value
    if (kind === 'end') return { series: 0, kind, lines: [text], x: x + 9, y: y + LABEL / 3, side: 'left' }
    const half = textWidth(text, LABEL) / 2
    // On phones the values of the axis stand inside the drawing.
    const axis = narrow ? textWidth(formatValue(point.figure.value, unit, locale, 'compact'), LABEL) + 10 : 0
    const start = plot.left + axis
    const side = x + half > plot.right ? 'right' : x - half < start ? 'left' : 'middle'
    return {
      series: 0,
      kind,
      lines: [text],
      x: side === 'right' ? plot.right : side === 'left' ? start : x,
      y: y - 12,
      side,
    }
  }
  return [...(peak ? [label(peak, 'peak')] : []), ...(last ? [label(last, 'end')] : [])]
}

/** Several lines: their names at their ends, pushed apart where they would touch. On phones a key above does this. */
export function endLabels({ series }: LineSpec, { narrow }: Size, place: Place, plot: Box): PlacedLabel[] {
  if (narrow) return []
  const wanted = series
    .flatMap(({ name, points }, index) => {
      const last = points.at(-1)
      return last ? [{ index, lines: wrapText(name, LABEL, NAME_WIDTH), y: place(last)[1] }] : []
    })
    .sort((a, b) => a.y - b.y)
  const tallest = Math.max(1, ...wanted.map(({ lines }) => lines.length))
  const ys = spread(
    wanted.map(({ y }) => y),
    tallest * LINE_GAP - 2,
    plot.top,
    plot.bottom,
  )
  return wanted.map(({ index, lines }, i) => ({
    series: index,
    kind: 'end',
    lines,
    x: plot.right + 10,
    y: (ys[i] ?? 0) + LABEL / 3 - ((lines.length - 1) * LINE_GAP) / 2,
    side: 'left',
  }))
}

/** Sorted places moved as little as needed to stand at least `gap` apart within bounds. */
export function spread(places: readonly number[], gap: number, low: number, high: number): number[] {
  const moved = places.map((place) => Math.max(low, place))
  for (let i = 1; i < moved.length; i++) moved[i] = Math.max(moved[i] ?? 0, (moved[i - 1] ?? 0) + gap)
  let limit = high
  for (let i = moved.length - 1; i >= 0; i--) {
    moved[i] = Math.min(moved[i] ?? 0, limit)
    limit = (moved[i] ?? 0) - gap
  }
  return moved
}
