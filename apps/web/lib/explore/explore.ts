import type { Figure } from '@exodus/core'
import type { BreakMark, ChartSeries } from '@/components/chart/chart-types'
import type { ScatterDot } from '@/components/chart/scatter-layout'
import { breakYears, oneKind } from '@/lib/dataset-page'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import { type Against, againstOf, comparisonsOf } from './against'
import { AT_ONE_PERIOD, allowsLog, type ChartKind, fittingCharts, MOST_DRAWN } from './charts'
import { normalisationOf, normalised } from './normalisations'
import { isOnMap, type PlaceList, placeListOf } from './places'
import { resolve, type Selection } from './resolve'
import { absentNames, arePartsBeside, inOrder, only, seriesIds, seriesIn } from './series'
import { type Asked, invalidParameter, periodFilter } from './state'
import type { Subject } from './subject'
import { firstShared, fullestLate, isOnePeriod, periodsOf } from './time'

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
  const compared = all.filter(({ period }) => isAsked(period.code))
  const idsOf = selection.by === null ? () => '' : seriesIds(subject, selection, selection.by)
  const base = asked.base ?? firstShared(compared, new Set(compared.map(idsOf)).size) ?? ''
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
  const overTime = isOnePeriod(asked) ? seriesIn(subject, selection, figures, locale) : []
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
      chart === 'map' && list !== null
        ? { list, figures: figures.filter((figure) => onMap(idsOf(figure))) }
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
  const preferred = isOnePeriod(asked) ? 'bar' : by === opening.by && !named ? opening.chart : 'line'
  return fits.includes(preferred) ? preferred : (fits[0] ?? 'table')
}

function breaksOf(subject: Subject, { fixed }: Selection, locale: Locale): BreakMark[] {
  const word = messagesIn(locale).charts.break
  return breakYears({ breaks: [...subject.breaks] }, fixed).map((year) => ({ at: Number(year), word }))
}
