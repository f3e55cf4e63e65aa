import type { Figure } from '@exodus/core'
import { parsePeriod } from '@exodus/core/period'
import type { BreakMark, ChartSeries } from '@/components/chart/chart-types'
import { seriesOf } from '@/components/chart/points'
import type { ScatterDot } from '@/components/chart/scatter-layout'
import { breakYears, oneKind } from '@/lib/dataset-page'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { messagesIn } from '@/messages'
import { type Against, againstOf, comparisonsOf } from './against'
import { AT_ONE_PERIOD, allowsLog, type ChartKind, fittingCharts, MOST_DRAWN } from './charts'
import { groupName } from './groupings'
import { baseOf, normalisationOf, normalised } from './normalisations'
import { isOnMap, type PlaceList, placeListOf } from './places'
import { resolve, type Selection } from './resolve'
import { type Asked, invalidParameter, periodFilter } from './state'
import type { Subject } from './subject'

/** Lines drawn where an address does not name them. */
const MOST_LINES = 6

/** All that the explorer shows for an address. */
export interface Exploration {
  readonly subject: Subject
  readonly asked: Asked
  readonly selection: Selection
  readonly chart: ChartKind
  readonly fits: readonly ChartKind[]
  /** Those that would fit if not one period were asked for. */
  readonly fitsOverTime: readonly ChartKind[]
  /** The form that was asked for and does not fit. */
  readonly unfit?: ChartKind
  readonly unit: string
  /** Series that are drawn, the largest at the end of time first. */
  readonly series: readonly ChartSeries[]
  /** Series that are only in the table. */
  readonly more: readonly ChartSeries[]
  readonly breaks: readonly BreakMark[]
  /** Periods that can be chosen, in time. */
  readonly periods: readonly string[]
  /** The period shown by a chart of one period. */
  readonly shown: string | null
  readonly base: string
  readonly logAllowed: boolean
  /** Names of codes asked for at which nothing is published. */
  readonly absent: readonly string[]
  /** Values that could not be normalised, or cannot stand on a logarithmic scale. */
  readonly left: number
  readonly against: Against | null
  /** Of places: on which map they are, and their figures in all the time that can be moved through. */
  readonly map: { readonly list: PlaceList; readonly figures: readonly Figure[] } | null
  readonly comparisons: readonly string[]
  readonly dots: readonly ScatterDot[]
}

/**
 * Answers an address.
 * @throws ExodusError where a chart does not fit the data, or a base period has no values
 */
export function explore(subject: Subject, asked: Asked, locale: Locale): Exploration {
  const selection = resolve(subject, asked)
  // A table may hold unlike values side by side; a drawing may not.
  const asTable = (asked.chart ?? subject.opening.chart) === 'table'
  const all = asTable ? selection.figures : oneKind(selection.figures)
  const isAsked = periodFilter(asked.period)
  const base =
    asked.base ??
    firstShared(
      subject,
      all.filter(({ period }) => isAsked(period.code)),
      selection,
    ) ??
    ''
  const how = normalisationOf(asked.normalise ?? '', base)
  const figures = how === undefined ? all : normalised(subject.evidence, all, how)
  const periods = periodsOf(figures)
  const within = figures.filter(({ period }) => isAsked(period.code))
  const unit = within[0]?.unit.id ?? ''
  const series = inOrder(seriesIn(subject, selection, within, locale), unit)
  const comparisons = comparisonsOf(subject, selection)
  const list = placeListOf(subject.dimensions.find(({ id }) => id === selection.by)?.codeList ?? '')
  const onMap = (id: string): boolean => list !== null && isOnMap(list, id)
  const shape = {
    series,
    unit,
    parts:
      subject.partDimensions.includes(selection.by ?? '') &&
      arePartsBeside(selection) &&
      (how === undefined || how.kind === 'share-of-total'),
    comparable: comparisons.length > 0,
    onMap: series.filter(({ id }) => onMap(id)).length,
  }
  const fits = fittingCharts(shape)
  const isSingle = asked.period !== '' && !/[.,]/.test(asked.period)
  const overTime = isSingle ? seriesIn(subject, selection, figures, locale) : []
  const chart = chartOf(asked, subject, fits, selection)
  const shown = AT_ONE_PERIOD.includes(chart) && selection.by !== null ? fullestLate(series) : null
  const ordered =
    shown === null
      ? series
      : inOrder(
          series.flatMap((one) => only(one, shown)),
          unit,
        )
  // What has no place on the map is in its table.
  const drawable = chart === 'map' ? ordered.filter(({ id }) => onMap(id)) : ordered
  const most = !selection.named && chart === 'line' ? MOST_LINES : MOST_DRAWN[chart]
  const against = chart === 'scatter' && shown !== null ? againstOf(asked.against, comparisons, locale) : null
  const dots = against === null || shown === null ? [] : against.dots(ordered, shown, subject, selection)
  const positive = dots.filter(({ x, y }) => x.value > 0 && y.value > 0)
  const isLogScatter = chart === 'scatter' && asked.scale === 'log'
  return {
    subject,
    asked,
    selection,
    chart,
    fits,
    fitsOverTime: fittingCharts({ ...shape, series: overTime }),
    unit,
    series: drawable.slice(0, most),
    more: [...drawable.slice(most), ...ordered.filter((one) => !drawable.includes(one))],
    breaks: breaksOf(subject, selection, locale),
    periods,
    shown,
    base,
    logAllowed:
      chart === 'scatter'
        ? positive.length > 1 && !unit.startsWith('rank')
        : ['line', 'multiples', 'slope'].includes(chart) && allowsLog(shape),
    absent: absentNames(subject, selection, series, locale),
    left: all.length - figures.length + (isLogScatter ? dots.length - positive.length : 0),
    map:
      chart === 'map' && list !== null && selection.by !== null
        ? { list, figures: figures.filter(placesOnly(subject, selection, selection.by, onMap)) }
        : null,
    against,
    comparisons,
    dots: isLogScatter ? positive : dots,
  }
}

function chartOf(
  asked: Asked,
  { opening }: Subject,
  fits: readonly ChartKind[],
  { by, named }: Selection,
): ChartKind {
  if (asked.chart !== undefined) {
    if (!fits.includes(asked.chart)) throw invalidParameter('chart', asked.chart, fits, 'UnfitChartError')
    return asked.chart
  }
  const single = asked.period !== '' && !/[.,]/.test(asked.period)
  const preferred = single ? 'bar' : by === opening.by && !named ? opening.chart : 'line'
  return fits.includes(preferred) ? preferred : (fits[0] ?? 'table')
}

/** Whether a figure is of a place on the map. */
function placesOnly(subject: Subject, selection: Selection, by: string, onMap: (id: string) => boolean) {
  const idOf = seriesIds(subject, selection, by)
  return (figure: Figure): boolean => onMap(idOf(figure))
}

/** Codes without groups, or the sums of one grouping, of which each code is in one at most. */
const arePartsBeside = ({ codes, groups, take }: Selection): boolean =>
  groups.length === 0 ||
  (codes.length === 0 && take === 'sum' && new Set(groups.map(({ grouping }) => grouping.id)).size === 1)

/** Figures as series: one for each code or group set side by side, or one alone. */
function seriesIn(
  subject: Subject,
  selection: Selection,
  within: readonly Figure[],
  locale: Locale,
): ChartSeries[] {
  const { by, codes, groups } = selection
  if (by === null) return within.length === 0 ? [] : [seriesOf('', subject.measure[locale], within)]
  const seriesIdOf = seriesIds(subject, selection, by)
  return [...codes, ...groups.map(({ id }) => id)]
    .map((id) =>
      seriesOf(
        id,
        seriesName(subject, selection, id, locale),
        within.filter((figure) => seriesIdOf(figure) === id),
      ),
    )
    .filter(({ points }) => points.length > 0)
}

/** What a series is called: its code or its group. */
export function seriesName(
  { dimensions }: Subject,
  { by, groups }: Selection,
  id: string,
  locale: Locale,
): string {
  const group = groups.find((one) => one.id === id)
  if (group) return groupName(group.grouping.codeList, group.grouping.attribute, group.code, locale)
  return codeName(dimensions.find((dimension) => dimension.id === by)?.codeList ?? '', id, locale)
}

/** The series of a figure, plain or normalised: of the latter, that of the figure it was made from. */
function seriesIds(
  subject: Subject,
  { figures, grouped }: Selection,
  by: string,
): (figure: Figure) => string {
  const idOf = (figure: Figure): string => grouped.seriesOf.get(figure.id ?? '') ?? subject.codeAt(figure, by)
  const known = new Map(figures.map((figure) => [figure.id ?? '', idOf(figure)]))
  return ({ id = '' }) => {
    const plain = known.get(id)
    if (plain !== undefined) return plain
    const base = baseOf(id)
    return base === undefined ? '' : (known.get(base) ?? '')
  }
}

/** Largest last value first; of ranks the best place first. */
function inOrder(series: readonly ChartSeries[], unit: string): ChartSeries[] {
  const last = ({ points }: ChartSeries): number => points.at(-1)?.figure.value ?? 0
  const sign = unit.startsWith('rank') ? -1 : 1
  return [...series].sort((a, b) => sign * (last(b) - last(a)))
}

const only = (one: ChartSeries, period: string): ChartSeries[] => {
  const points = one.points.filter(({ figure }) => figure.period.code === period)
  return points.length === 0 ? [] : [{ ...one, points }]
}

const periodsOf = (figures: readonly Figure[]): string[] =>
  [...new Map(figures.map(({ period }) => [period.code, period])).values()]
    .sort((a, b) => (a.start === b.start ? (a.end < b.end ? -1 : 1) : a.start < b.start ? -1 : 1))
    .map(({ code }) => code)

/** The last period with at least half as many values as the fullest one. */
function fullestLate(series: readonly ChartSeries[]): string | null {
  const counts = new Map<string, number>()
  for (const { figure } of series.flatMap(({ points }) => points)) {
    counts.set(figure.period.code, (counts.get(figure.period.code) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  const full = [...counts].filter(([, count]) => count >= most / 2).map(([code]) => parsePeriod(code))
  return full.sort((a, b) => (a.end < b.end ? 1 : -1))[0]?.code ?? null
}

/** The first period in which most series have a value: where an index begins if the address does not say. */
function firstShared(subject: Subject, figures: readonly Figure[], selection: Selection): string | undefined {
  const { by } = selection
  const counts = new Map<string, number>()
  for (const figure of figures) {
    if (figure.value > 0) counts.set(figure.period.code, (counts.get(figure.period.code) ?? 0) + 1)
  }
  const codes = by === null ? 1 : new Set(figures.map(seriesIds(subject, selection, by))).size
  const periods = periodsOf(figures)
  return (
    periods.find((code) => (counts.get(code) ?? 0) >= codes * 0.8) ??
    periods.find((code) => counts.get(code) === Math.max(...counts.values()))
  )
}

function breaksOf(subject: Subject, { fixed }: Selection, locale: Locale): BreakMark[] {
  const word = messagesIn(locale).charts.break
  return breakYears({ breaks: [...subject.breaks] }, fixed).map((year) => ({ at: Number(year), word }))
}

function absentNames(
  subject: Subject,
  selection: Selection,
  series: readonly ChartSeries[],
  locale: Locale,
): string[] {
  const { by, codes, named, groups, grouped } = selection
  if (by === null || !named) return []
  const present = new Set(series.map(({ id }) => id))
  // Why a group is refused is said elsewhere.
  const refused = new Set(grouped.refusals.map(({ group }) => group.id))
  return [...codes, ...groups.map(({ id }) => id)]
    .filter((id) => !present.has(id) && !refused.has(id))
    .map((id) => seriesName(subject, selection, id, locale))
}
