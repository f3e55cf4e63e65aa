import type { Figure } from '@exodus/core'
import type { Chart } from '@exodus/core/story'
import type { BarSpec, BreakMark, LineSpec } from '@/components/chart/chart-types'
import type { DotSpec } from '@/components/chart/dot-layout'
import { seriesOf } from '@/components/chart/points'
import type { ProjectionSpec } from '@/components/chart/projection-layout'
import { messagesIn } from '@/messages'
import { periodName } from '../format'
import { scopeOf } from '../home'
import type { Locale } from '../locale'
import { breaksOf } from './breaks'

/** How a section's figures are drawn. */
export type Drawing =
  | { readonly kind: 'lines' | 'areas'; readonly spec: LineSpec }
  | { readonly kind: 'bars'; readonly spec: BarSpec }
  | { readonly kind: 'dots'; readonly spec: DotSpec }
  | { readonly kind: 'fan'; readonly spec: ProjectionSpec }

// Of a long line only so many points are links: the page has many lines, and the table below each has every point.
const MOST_LINKS = 14

/**
 * The drawing that fits the figures of a chart of the story: see the chart guide for the choice. What the text names can
 * be pointed at.
 */
export function drawingOf(chart: Chart, locale: Locale, named: ReadonlySet<string> = new Set()): Drawing {
  if (chart.shape === 'comparison') return sideBySide(chart, locale)
  if (chart.series.some(({ figures }) => figures.some(isAhead)))
    return { kind: 'fan', spec: fan(chart, locale) }
  if (chart.series.some(({ figures }) => kindsOf(figures).size > 1)) return byPeriod(chart, locale)
  return { kind: arePartsOfWhole(chart) ? 'areas' : 'lines', spec: overTime(chart, locale, named) }
}

const unitOf = ({ series }: Chart): string =>
  series.find(({ figures }) => figures.length > 0)?.figures[0]?.unit.id ?? ''

const kindsOf = (figures: readonly Figure[]): ReadonlySet<string> =>
  new Set(figures.map(({ period }) => period.kind))

/** A value that is projected by this site, and so has its formula where others have a published row. */
const isAhead = ({ lineage }: Figure): boolean => lineage.operation === 'projection'

function overTime(chart: Chart, locale: Locale, named: ReadonlySet<string>): LineSpec {
  const scopes = messagesIn(locale).charts.scopes
  const [first] = chart.series[0]?.figures ?? []
  const isScoped = chart.series.length === 1 && first !== undefined && scopeOf(first) in scopes
  return {
    locale,
    unit: unitOf(chart),
    series: chart.series.map(({ label, figures }) =>
      seriesOf(label.en, label[locale], figures, isScoped ? scopeOf : undefined),
    ),
    breaks: isScoped ? [] : marks(chart, locale),
    ...(isScoped ? { groupNames: scopes } : {}),
    mostLinks: MOST_LINKS,
    named,
  }
}

/** The word stands at the first break only, the mark at each. */
const marks = (chart: Chart, locale: Locale): BreakMark[] =>
  breaksOf(chart.series.map(({ figures }) => figures)).map((at, i) => ({
    at,
    word: i === 0 ? messagesIn(locale).charts.break : '',
  }))

const WHOLE = 100
const NEARLY = 0.5

/** Whether the series make up a whole in the periods that all of them have. */
function arePartsOfWhole(chart: Chart): boolean {
  if (unitOf(chart) !== 'percent' || chart.series.length < 3) return false
  const sums = new Map<string, { count: number; sum: number }>()
  for (const { period, value } of chart.series.flatMap(({ figures }) => figures)) {
    const { count, sum } = sums.get(period.code) ?? { count: 0, sum: 0 }
    sums.set(period.code, { count: count + 1, sum: sum + value })
  }
  const complete = [...sums.values()].filter(({ count }) => count === chart.series.length)
  return complete.length > 0 && complete.every(({ sum }) => Math.abs(sum - WHOLE) < NEARLY)
}

function fan(chart: Chart, locale: Locale): ProjectionSpec {
  const figures = chart.series.flatMap((one) => one.figures)
  const projected = figures.filter(isAhead)
  const [start = ''] = projected.map(({ period }) => period.start)
  const known = figures.filter((figure) => !isAhead(figure))
  return {
    locale,
    unit: unitOf(chart),
    observed: known.filter(({ period }) => period.start < start),
    projected,
    bands: projected.some(({ range }) => range) ? [{ kind: 'outer', figures: projected }] : [],
    published: known.filter(({ period }) => period.start >= start),
  }
}

/** Values at periods of unlike length make no line: dots, the earliest first. */
function byPeriod(chart: Chart, locale: Locale): Drawing {
  const rows = chart.series
    .flatMap(({ figures }) => figures)
    .sort((a, b) => a.period.start.localeCompare(b.period.start))
    .map((figure) => ({
      id: figure.id ?? '',
      name: periodName(figure.period.code, locale),
      marks: [figure],
    }))
  return { kind: 'dots', spec: { locale, unit: unitOf(chart), rows } }
}

/** Bars where all values are of one period and above zero, else dots: what is not alike is not set in one row of bars. */
function sideBySide(chart: Chart, locale: Locale): Drawing {
  const items = chart.series.flatMap(({ label, figures }) =>
    figures.map((figure) => ({ id: figure.id ?? '', name: label[locale], figure })),
  )
  const alike = new Set(items.map(({ figure }) => figure.period.code)).size === 1
  const unit = unitOf(chart)
  if (alike && items.every(({ figure }) => figure.value >= 0)) {
    const most = Math.max(...items.map(({ figure }) => figure.value))
    const bars = items.map((item) => ({ ...item, emphasis: item.figure.value === most }))
    return { kind: 'bars', spec: { locale, unit, bars } }
  }
  const rows = items.map(({ id, name, figure }) => ({ id, name, marks: [figure] }))
  return { kind: 'dots', spec: { locale, unit, rows } }
}
