import { shortPeriod } from '@/lib/format'
import type { ChartPoint, ChartSeries, LineSpec } from './chart-types'
import { type Box, LABEL, type LineLayout } from './line-types'
import { textWidth } from './text-width'
import { yearTicks } from './time-ticks'

/** Labels of the time axis: round years, or the two ends when there are less than two of them. */
export function timeTicks(
  points: readonly ChartPoint[],
  first: number,
  last: number,
  x: (at: number) => number,
  plot: Box,
  { locale }: LineSpec,
): LineLayout['xTicks'] {
  const whole = points.every(({ figure }) => figure.period.kind === 'year')
  const offset = whole ? 0.5 : 0
  const years = yearTicks(Math.ceil(first - 0.5), Math.floor(last), (plot.right - plot.left) / 64)
  if (years.length >= 2) {
    return years.map((year) => {
      const text = String(year)
      // Within the drawing, whose left edge is near on phones.
      return { x: Math.max(x(year + offset), textWidth(text, LABEL) / 2), text }
    })
  }
  const ends = [points[0], points.at(-1)].filter((point) => point !== undefined)
  return ends.map(({ at, figure }, i) => {
    const text = shortPeriod(figure.period.code, locale)
    const half = textWidth(text, LABEL) / 2
    return { x: i === 0 ? Math.max(x(at), plot.left + half) : Math.min(x(at), plot.right - half), text }
  })
}

/** A mark at every break; where marks crowd, only those with room beside them say the word. */
export function marksOf({ breaks }: LineSpec, x: (at: number) => number, width: number): LineLayout['marks'] {
  const places = breaks.map(({ at }) => x(at))
  return breaks.map(({ word }, i) => {
    const here = places[i] ?? 0
    const needed = textWidth(word, LABEL) + 10
    const right = (places[i + 1] ?? width + 8) - here >= needed
    const left = !right && i === breaks.length - 1 && here - (places[i - 1] ?? 0) >= 2 * needed
    return { x: here, side: right ? ('right' as const) : ('left' as const), word: right || left ? word : '' }
  })
}

/** The runs of one group along the axis. */
export function stripOf(
  series: ChartSeries | undefined,
  { groupNames }: LineSpec,
  x: (at: number) => number,
): LineLayout['strip'] {
  if (!series || !groupNames) return []
  const runs: { group: string; from: number; to: number }[] = []
  for (const { group = '', at } of series.points) {
    const last = runs.at(-1)
    if (last && last.group === group && at - last.to < 1) last.to = at + 0.5
    else runs.push({ group, from: at - 0.5, to: at + 0.5 })
  }
  return runs.map(({ group, from, to }) => ({ group, from: x(from), to: x(to) }))
}
