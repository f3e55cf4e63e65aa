import type { Figure } from '@exodus/core'
import { parsePeriod } from '@exodus/core/period'
import type { ChartSeries } from '@/components/chart/chart-types'
import type { Asked } from './state'

/** Whether one period is asked for, and not several or a range. */
export const isOnePeriod = ({ period }: Pick<Asked, 'period'>): boolean =>
  period !== '' && !/[.,]/.test(period)

/** The periods of figures, in time. */
export const periodsOf = (figures: readonly Figure[]): string[] =>
  [...new Map(figures.map(({ period }) => [period.code, period])).values()]
    .sort((a, b) => (a.start === b.start ? (a.end < b.end ? -1 : 1) : a.start < b.start ? -1 : 1))
    .map(({ code }) => code)

/** The last period with at least half as many values as the fullest one. */
export function fullestLate(series: readonly ChartSeries[]): string | null {
  const counts = new Map<string, number>()
  for (const { figure } of series.flatMap(({ points }) => points)) {
    counts.set(figure.period.code, (counts.get(figure.period.code) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  const full = [...counts].filter(([, count]) => count >= most / 2).map(([code]) => parsePeriod(code))
  return full.sort((a, b) => (a.end < b.end ? 1 : -1))[0]?.code ?? null
}

/**
 * The first period in which most series have a value above zero: where an index begins if the address does not say.
 * @param size how many series there are
 */
export function firstShared(figures: readonly Figure[], size: number): string | undefined {
  const counts = new Map<string, number>()
  for (const { value, period } of figures) {
    if (value > 0) counts.set(period.code, (counts.get(period.code) ?? 0) + 1)
  }
  const periods = periodsOf(figures)
  return (
    periods.find((code) => (counts.get(code) ?? 0) >= size * 0.8) ??
    periods.find((code) => counts.get(code) === Math.max(...counts.values()))
  )
}
