import { barSummary, lineSummary } from '@/components/chart/summary'
import type { Exploration } from '@/lib/explore/explore'
import { formatFigure, formatNumber, listOf, shortPeriod } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { fill, messagesIn } from '@/messages'
import { barSpec, lineSpec, scatterSpec } from './drawing'

/** An exploration told in sentences, made from its data. */
export function summaryOf(exploration: Exploration, locale: Locale): string {
  const words = messagesIn(locale)
  if (exploration.series.length === 0) return words.explore.nothing
  if (exploration.chart === 'map') return mapSummary(exploration, locale)
  if (exploration.chart === 'bar') return barSummary(barSpec(exploration, locale), words.charts)
  if (exploration.chart === 'scatter') return scatterSummary(exploration, locale)
  return lineSummary(lineSpec(exploration, locale), words.charts)
}

// More names than these are read in the table.
const NAMED = 5

function mapSummary({ series }: Exploration, locale: Locale): string {
  const largest = series
    .slice(0, NAMED)
    .flatMap(({ name, points: [point] }) =>
      point ? [`${name} (${formatFigure(point.figure, locale, 'text')})`] : [],
    )
  return fill(messagesIn(locale).explore.summaryMap, {
    count: formatNumber(series.length, locale),
    largest: listOf(largest, locale),
  })
}

function scatterSummary(exploration: Exploration, locale: Locale): string {
  const { dots, xName, yName } = scatterSpec(exploration, locale)
  const words = messagesIn(locale).explore
  const highest = dots.reduce<(typeof dots)[number] | undefined>(
    (best, dot) => (best === undefined || dot.y.value > best.y.value ? dot : best),
    undefined,
  )
  if (highest === undefined || exploration.shown === null) return words.nothing
  return fill(words.summaryScatter, {
    dots: formatNumber(dots.length, locale),
    x: xName,
    y: yName,
    period: shortPeriod(exploration.shown, locale),
    name: highest.name,
    value: formatFigure(highest.y, locale, 'text'),
  })
}
