import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { formatValue } from '@/lib/format'
import type { ChartPoint, LineSpec, Size } from './chart-types'
import { marksOf, stripOf, timeTicks } from './line-axis'
import { endLabels, soloLabels } from './line-labels'
import { peakOf, placePoints, strokesOf, thinned } from './line-points'
import type { LineLayout, XY } from './line-types'
import { plotBox } from './plot-box'
import { valueScale } from './value-scale'

/** Lays out a line chart. */
export function lineLayout(spec: LineSpec, size: Size): LineLayout {
  const { series, locale, unit } = spec
  const all = series.flatMap(({ points }) => points)
  const many = series.length > 1
  const plot = plotBox(spec, size)
  const y = valueScale(spec, plot)
  const [first = 0, last = 1] = extent(all, ({ at }) => at)
  const x = scaleLinear()
    .domain([first - 0.5, last + 0.5])
    .range([plot.left, plot.right])
  const place = (point: ChartPoint): XY => [x(point.at), y.at(point.figure.value)]

  // A rank has no peak worth the name: its highest number is its worst place.
  const peak = many || unit.startsWith('rank') ? undefined : peakOf(all)
  const points = series.flatMap((one, index) =>
    thinned(placePoints(one, index, place, plot, peak, spec), mostOf(spec, size), spec.named),
  )
  return {
    size,
    plot,
    yTicks: y.ticks.map((value) => ({ y: y.at(value), text: formatValue(value, unit, locale, 'compact') })),
    xTicks: timeTicks(all, first, last, (at) => x(at), plot, spec),
    strokes: series.flatMap((one, index) => strokesOf(one, index, spec, place)),
    points,
    rivals: series.flatMap(({ points: own }, index) =>
      own.flatMap((point) =>
        point.rivals.map((value) => ({ series: index, x: x(point.at), y: y.at(value) })),
      ),
    ),
    spreads: series.flatMap(({ points: own }, index) =>
      own.flatMap(({ at, figure, rivals }) =>
        figure.range === undefined || rivals.length > 0
          ? []
          : [{ series: index, x: x(at), from: y.at(figure.range.low), to: y.at(figure.range.high) }],
      ),
    ),
    marks: marksOf(spec, (at) => x(at), size.width),
    strip: stripOf(series[0], spec, (at) => x(at)),
    labels: many ? endLabels(spec, size, place, plot) : soloLabels(spec, all, peak, place, plot, size),
  }
}

/** Points of one line that are links at most. */
const mostOf = ({ series, mostLinks }: LineSpec, { narrow }: Size): number =>
  mostLinks === undefined
    ? Math.max(60, 180 / series.length)
    : Math.max(2, mostLinks / series.length / (narrow ? 4 : 1))
