import { parsePeriod } from '@exodus/core/period'
import type { TimelineEntry } from '@exodus/core/timeline'

/** A span of the timeline that can be gone to: a decade, a year, a month. */
export interface ZoomStep {
  readonly kind: 'decade' | 'year' | 'month'
  readonly from: string
  readonly to: string
  readonly count: number
}

/** Where the reader is, from the widest span down, and the spans one step closer, each with what is shown of it. */
export interface Zoom {
  readonly above: readonly Omit<ZoomStep, 'count'>[]
  readonly within: readonly ZoomStep[]
}

const DECADE = /^(\d{3})0$/
const YEAR = /^\d{4}$/
const MONTH = /^\d{4}-\d{2}$/

const decadeOf = (year: string) =>
  ({ kind: 'decade', from: `${year.slice(0, 3)}0`, to: `${year.slice(0, 3)}9` }) as const
const yearStep = (year: string) => ({ kind: 'year', from: year, to: year }) as const

/**
 * The steps of a span that the address asks for: without one the decades, of a decade its years, of a year its months. A span
 * of another kind offers the decades again.
 */
export function zoomOf(
  { from = '', to = '' }: { readonly from?: string | undefined; readonly to?: string | undefined },
  shown: readonly TimelineEntry[],
): Zoom {
  const starts = shown.map(({ period }) => parsePeriod(period).start)
  const count = (keyOf: (start: string) => string, stepOf: (key: string) => Omit<ZoomStep, 'count'>) => {
    const counts = new Map<string, number>()
    for (const start of starts) counts.set(keyOf(start), (counts.get(keyOf(start)) ?? 0) + 1)
    return [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, times]): ZoomStep => ({ ...stepOf(key), count: times }))
  }
  const year = (start: string): string => start.slice(0, 4)
  if (MONTH.test(from) && from === to) {
    const [own = ''] = from.split('-')
    return { above: [decadeOf(own), yearStep(own), { kind: 'month', from, to }], within: [] }
  }
  if (YEAR.test(from) && from === to) {
    return {
      above: [decadeOf(from), yearStep(from)],
      within: count(
        (start) => start.slice(0, 7),
        (month) => ({ kind: 'month', from: month, to: month }),
      ),
    }
  }
  if (DECADE.test(from) && to === decadeOf(from).to) {
    return { above: [decadeOf(from)], within: count(year, yearStep) }
  }
  return { above: [], within: count((start) => `${start.slice(0, 3)}0`, decadeOf) }
}
