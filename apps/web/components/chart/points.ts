import type { Figure } from '@exodus/core'
import type { Period } from '@exodus/core/period'
import type { Certainty, ChartPoint, ChartSeries } from './chart-types'

const YEAR = 365.2425 * 86_400_000

/** A day as years and fractions of a year; its end is the next day's beginning. */
const yearOf = (iso: string, days = 0): number =>
  1970 + (Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000) / YEAR

/** The middle of a period on the time axis. A whole year stands at its half, so that even steps look even. */
export function middleOf(period: Period): number {
  if (period.kind === 'year') return Number(period.code) + 0.5
  return (yearOf(period.start) + yearOf(period.end, 1)) / 2
}

/** Where a figure stands that sums up a span which grows: at its end. */
export const endOf = ({ end }: Period): number => yearOf(end, 1) - 0.5

function certaintyOf({ status }: Figure): Certainty {
  if (status === 'P') return 'provisional'
  return status === 'E' || status === 'F' || status === 'I' ? 'estimate' : 'firm'
}

/** A figure as a point of a chart. */
const pointOf = (figure: Figure, group?: string): ChartPoint => ({
  figure,
  at: middleOf(figure.period),
  certainty: certaintyOf(figure),
  ...(group === undefined ? {} : { group }),
  rivals: figure.alternatives.map(({ value }) => value),
})

/** Figures as a series, in the order of time. */
export const seriesOf = (
  id: string,
  name: string,
  figures: readonly Figure[],
  group?: (figure: Figure) => string,
): ChartSeries => ({
  id,
  name,
  points: figures.map((figure) => pointOf(figure, group?.(figure))).sort((a, b) => a.at - b.at),
})

/** The distance at which points follow each other: the most frequent one. */
export function usualStep(points: readonly Pick<ChartPoint, 'at'>[]): number {
  const counts = new Map<number, number>()
  points.slice(1).forEach(({ at }, i) => {
    const step = Math.round((at - (points[i]?.at ?? at)) * 12) / 12
    counts.set(step, (counts.get(step) ?? 0) + 1)
  })
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return usual?.[0] ?? 1
}

/** Whether a point is the next after another: nothing that would have been published between them is missing. */
export const isNext = (from: Pick<ChartPoint, 'at'>, to: Pick<ChartPoint, 'at'>, step: number): boolean =>
  to.at - from.at <= step * 1.5

/** Whole years between two points that hold no value: nothing is drawn there, and the summary says so. */
export function missingYears(points: readonly ChartPoint[]): number[] {
  if (Math.abs(usualStep(points) - 1) > 0.01) return []
  return points.slice(1).flatMap(({ at }, i) => {
    const before = points[i]?.at ?? at
    return Array.from(
      { length: Math.max(0, Math.round(at - before) - 1) },
      (_, k) => Math.floor(before) + k + 1,
    )
  })
}
