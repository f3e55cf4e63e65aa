import { maxIndex, minIndex } from 'd3-array'
import { formatFigure, formatNumber, listOf, shortPeriod } from '@/lib/format'
import { fill, type Messages } from '@/messages'
import type { BarSpec, ChartPoint, LineSpec } from './chart-types'
import { missingYears } from './points'

/** A line chart told in sentences, made from its data: for those who do not see it, and as a check for those who do. */
export function lineSummary(spec: LineSpec, words: Messages['charts']): string {
  const { locale } = spec
  const value = ({ figure }: ChartPoint): string => formatFigure(figure, locale, 'text')
  const period = ({ figure }: ChartPoint): string => shortPeriod(figure.period.code, locale)
  const lines = spec.series.flatMap(({ name, points }) => {
    const values = points.map(({ figure }) => figure.value)
    const [first, last] = [points[0], points.at(-1)]
    const [low, high] = [points[minIndex(values)], points[maxIndex(values)]]
    if (!first || !last || !low || !high) return []
    return [
      fill(words.summaryLine, {
        name,
        points: formatNumber(points.length, locale),
        from: period(first),
        to: period(last),
        min: value(low),
        minAt: period(low),
        max: value(high),
        maxAt: period(high),
        last: value(last),
      }),
    ]
  })
  const missing = [...new Set(spec.series.flatMap(({ points }) => missingYears(points)))].sort(
    (a, b) => a - b,
  )
  const rivals = spec.series.flatMap(({ points }) => points).filter((point) => point.rivals.length > 0).length
  return [
    ...lines,
    ...(missing.length ? [fill(words.summaryMissing, { periods: listOf(missing.map(String), locale) })] : []),
    ...(spec.breaks.length
      ? [
          fill(words.summaryBreaks, {
            periods: listOf(
              spec.breaks.map(({ at }) => String(Math.floor(at))),
              locale,
            ),
          }),
        ]
      : []),
    ...(rivals ? [fill(words.summaryRivals, { count: formatNumber(rivals, locale) })] : []),
  ].join(' ')
}

/** A bar chart told in a sentence, made from its data. */
export function barSummary({ bars, locale }: BarSpec, words: Messages['charts']): string {
  const [first, last] = [bars[0], bars.at(-1)]
  if (!first || !last) return ''
  return fill(words.summaryBars, {
    bars: formatNumber(bars.length, locale),
    period: shortPeriod(first.figure.period.code, locale),
    first: first.name,
    max: formatFigure(first.figure, locale, 'text'),
    last: last.name,
    min: formatFigure(last.figure, locale, 'text'),
  })
}
