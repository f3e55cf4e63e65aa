import { stackedPeriods } from '@/components/chart/area-layout'
import type { ChartSeries } from '@/components/chart/chart-types'
import { slopePairs } from '@/components/chart/slope-layout'

/** Forms in which the explorer shows data. */
export const CHARTS = ['line', 'bar', 'map', 'area', 'slope', 'scatter', 'multiples', 'table'] as const
export type ChartKind = (typeof CHARTS)[number]

/** Charts that set series side by side in one period, which can be moved through time. */
export const AT_ONE_PERIOD: readonly ChartKind[] = ['bar', 'map', 'scatter']

/** Series drawn at most; the table holds all. */
export const MOST_DRAWN: Readonly<Record<ChartKind, number>> = {
  line: 24,
  area: 12,
  slope: 12,
  multiples: 24,
  bar: 20,
  map: 250,
  scatter: 250,
  table: 250,
}

/** What decides which charts fit. */
export interface Shape {
  readonly series: readonly ChartSeries[]
  /** The series are parts of a whole, so that stacking them means something. */
  readonly parts: boolean
  /** Whether another measure of the same things is known. */
  readonly comparable: boolean
  readonly unit: string
  /** How many of the series have a place on a map. */
  readonly onMap: number
}

const FEWEST_IN_LINE = 2
const FEWEST_DOTS = 4
const FEWEST_PLACES = 3

/** The charts that fit the data, the plainest first; a table always does. */
export function fittingCharts(shape: Shape): ChartKind[] {
  return CHARTS.filter((chart) => FITS[chart](shape))
}

const FITS: Readonly<Record<ChartKind, (shape: Shape) => boolean>> = {
  line: isOverTime,
  bar: ({ series }) => series.length > 0,
  map: ({ onMap }) => onMap >= FEWEST_PLACES,
  area: (shape) =>
    shape.parts &&
    isOverTime(shape) &&
    shape.series.length > 1 &&
    stackedPeriods(shape.series.slice(0, MOST_DRAWN.area)).length > FEWEST_IN_LINE &&
    valuesOf(shape).every((value) => value >= 0),
  slope: (shape) => isRegular(shape) && slopePairs(shape).length > 1,
  scatter: ({ comparable, series }) => comparable && series.length >= FEWEST_DOTS,
  multiples: (shape) => isOverTime(shape) && shape.series.length > 1,
  table: () => true,
}

/** Whether a logarithmic scale makes sense: every value is above zero, and they differ. */
export const allowsLog = (shape: Pick<Shape, 'series' | 'unit'>): boolean =>
  !shape.unit.startsWith('rank') && valuesOf(shape).every((value) => value > 0)

const valuesOf = ({ series }: Pick<Shape, 'series'>): number[] =>
  series.flatMap(({ points }) =>
    points.flatMap(({ figure, rivals }) => [figure.value, figure.range?.low ?? figure.value, ...rivals]),
  )

/** Values at intervals of unlike lengths are not joined. */
const isRegular = ({ series }: Shape): boolean =>
  series.every(({ points }) => points.every(({ figure }) => figure.period.kind !== 'interval'))

function isOverTime(shape: Shape): boolean {
  return isRegular(shape) && shape.series.some(({ points }) => points.length >= FEWEST_IN_LINE)
}
