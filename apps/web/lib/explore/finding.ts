import type { Figure } from '@exodus/core'
import { maxIndex } from 'd3-array'
import type { ChartSeries } from '@/components/chart/chart-types'
import { slopePairs } from '@/components/chart/slope-layout'
import { formatFigure, periodName, shortPeriod, unitName } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { fill, messagesIn } from '@/messages'
import { punctuation } from '../punctuation'
import type { Exploration } from './explore'

/** A sentence with gaps, and what fills them: names, or figures that open. */
export interface Finding {
  readonly text: string
  readonly values: Readonly<Record<string, string | Figure>>
}

/** What the chart shows, in a sentence made from its data. */
export function findingOf(exploration: Exploration, locale: Locale): Finding {
  const { chart, series, against, shown, subject } = exploration
  const { charts, explore } = messagesIn(locale)
  const [first] = series
  if (chart === 'scatter' && against !== null && shown !== null) {
    const values = { y: subject.measure[locale], x: against.name, period: shortPeriod(shown, locale) }
    return { text: explore.scatterTitle, values }
  }
  if (first === undefined || chart === 'table') return { text: subject.title[locale], values: {} }
  if (chart === 'slope')
    return slopeFinding(exploration, locale) ?? { text: subject.title[locale], values: {} }
  if ((chart === 'bar' || chart === 'map') && shown !== null)
    return { text: charts.leads, values: lastOf(first, locale) }
  if (series.length > 1) return { text: charts.seriesTitle, values: lastOf(latest(series), locale) }
  return trendOf(first, locale)
}

/** The series that is published furthest; of equals the first, which is the largest. */
const latest = (series: readonly ChartSeries[]): ChartSeries =>
  series.reduce((best, one) => ((one.points.at(-1)?.at ?? 0) > (best.points.at(-1)?.at ?? 0) ? one : best))

function lastOf({ name, points }: ChartSeries, locale: Locale): Finding['values'] {
  const figure = points.at(-1)?.figure
  return figure ? { name, value: figure, period: shortPeriod(figure.period.code, locale) } : { name }
}

function trendOf(one: ChartSeries, locale: Locale): Finding {
  const words = messagesIn(locale).charts
  const [first, last] = [one.points[0]?.figure, one.points.at(-1)?.figure]
  if (!first || !last || first === last) return { text: words.seriesTitle, values: lastOf(one, locale) }
  // Of ranks, up and down say the opposite of what they seem to.
  const text = last.unit.id.startsWith('rank')
    ? words.fromTo
    : last.value > first.value
      ? words.up
      : last.value < first.value
        ? words.down
        : words.level
  const [from, to] = [first, last].map(({ period }) => shortPeriod(period.code, locale))
  return { text, values: { first, last, from: from ?? '', to: to ?? '' } }
}

function slopeFinding({ series }: Exploration, locale: Locale): Finding | null {
  const pairs = slopePairs({ series })
  const most = pairs[maxIndex(pairs, ({ from, to }) => Math.abs(to.figure.value - from.figure.value))]
  if (!most) return null
  const values = {
    name: most.series.name,
    first: most.from.figure,
    from: shortPeriod(most.from.figure.period.code, locale),
    last: most.to.figure,
    to: shortPeriod(most.to.figure.period.code, locale),
  }
  return { text: messagesIn(locale).explore.slopeTitle, values }
}

/** The finding as plain text, for files and titles of pages. */
export function plainFinding({ text, values }: Finding, locale: Locale): string {
  const plain = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : formatFigure(value, locale, 'text'),
  ])
  return fill(text, Object.fromEntries(plain))
}

/** Measure, unit, how it is normalised, and the codes to which the chart is restricted. */
export function subtitleOf(exploration: Exploration, locale: Locale): string {
  const { subject, selection, unit, shown, asked, base, chart } = exploration
  const { charts, explore } = messagesIn(locale)
  const codes = subject.dimensions.flatMap(({ id, name, codeList, codes: all }) => {
    // One series alone is named here; several name themselves in the drawing.
    const [only, ...others] = exploration.series
    if (id === selection.by && only && others.length === 0) return [`${name[locale]}: ${only.name}`]
    const code = selection.fixed[id]
    if (code === undefined || code === '' || all.length === 1) return []
    return [`${name[locale]}: ${codeName(codeList, code, locale)}`]
  })
  const measure = subject.measure[locale]
  const figure = exploration.series[0]?.points.at(-1)?.figure
  const fiscal = figure?.period.kind === 'fiscal-year' ? [periodName(figure.period.code, locale)] : []
  return [
    unit === '' || chart === 'table'
      ? measure
      : fill(charts.measured, { measure, unit: unitName(unit, locale) }),
    ...(asked.normalise === undefined ? [] : [normalisationName(asked.normalise, exploration, locale)]),
    ...(asked.normalise === 'index-100' ? [fill(explore.baseIs, { base: shortPeriod(base, locale) })] : []),
    ...codes,
    // A fiscal year is named with its months.
    ...(shown === null || fiscal.length > 0 ? [] : [shortPeriod(shown, locale)]),
    ...fiscal,
  ].join(' · ')
}

/** What a way to normalise is called. */
export function normalisationName(
  normalise: string,
  { subject }: Pick<Exploration, 'subject'>,
  locale: Locale,
): string {
  const words = messagesIn(locale).explore.normalisations
  const [kind = '', dimension = ''] = normalise.split('.')
  const name = subject.dimensions.find(({ id }) => id === dimension)?.name[locale] ?? dimension
  return fill(words[kind as keyof typeof words] ?? kind, { dimension: name })
}

/** What a reader must know of what is drawn and what is not. */
export function notesOf(exploration: Exploration, locale: Locale): string[] {
  const { subject, selection, more, absent, left, chart } = exploration
  const words = messagesIn(locale)
  const breaks = subject.breaks
    .filter(({ where = {} }) =>
      Object.entries(where).every(
        ([id, codes]) => selection.fixed[id] === undefined || codes.includes(selection.fixed[id] ?? ''),
      ),
    )
    .map(({ period, note }) => `${shortPeriod(period, locale)}: ${note[locale]}`)
  return [
    ...(more.length > 0 && chart !== 'table'
      ? [chart === 'map' ? words.explore.notOnMap : words.charts.largestOnly]
      : []),
    ...(selection.grouped.figures.length > 0 ? [words.groups.note[selection.take]] : []),
    ...(exploration.map === null ? [] : [words.explore.mapNotes[exploration.map.list]]),
    ...(exploration.map?.list === 'area' ? [words.world.disputed] : []),
    ...(absent.length > 0
      ? [fill(words.explore.absent, { names: absent.join(punctuation[locale].comma) })]
      : []),
    ...(left > 0 ? [words.explore.left] : []),
    ...(exploration.asked.normalise?.startsWith('share') && breaks.length === 0
      ? [words.explore.shareNote]
      : []),
    ...breaks,
  ]
}
