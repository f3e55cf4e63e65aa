import { extent, max } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { formatValue } from '@/lib/format'
import type { ChartPoint, LineSpec, Size } from './chart-types'
import { marksOf, stripOf, timeTicks } from './line-axis'
import { endLabels, soloLabels } from './line-labels'
import { peakOf, placePoints, strokesOf, thinned } from './line-points'
import { type Box, LABEL, type LineLayout, NAME_WIDTH, type XY } from './line-types'
import { textWidth } from './text-width'

/** Lays out a line chart. */
export function lineLayout(spec: LineSpec, size: Size): LineLayout {
  const { series, locale, unit } = spec
  const all = series.flatMap(({ points }) => points)
  const many = series.length > 1
  const plot = boxOf(spec, size)
  const y = scaleLinear().domain(valueDomain(all, unit)).range([plot.bottom, plot.top]).nice(4)
  const [first = 0, last = 1] = extent(all, ({ at }) => at)
  const x = scaleLinear()
    .domain([first - 0.5, last + 0.5])
    .range([plot.left, plot.right])
  const place = (point: ChartPoint): XY => [x(point.at), y(point.figure.value)]

  // A rank has no peak worth the name: its highest number is its worst place.
  const peak = many || unit.startsWith('rank') ? undefined : peakOf(all)
  const points = series.flatMap((one, index) =>
    thinned(placePoints(one, index, place, plot, peak, spec), Math.max(60, 180 / series.length)),
  )
  return {
    size,
    plot,
    yTicks: y.ticks(4).map((value) => ({ y: y(value), text: formatValue(value, unit, locale, 'compact') })),
    xTicks: timeTicks(all, first, last, (at) => x(at), plot, spec),
    strokes: series.flatMap((one, index) => strokesOf(one, index, spec, place)),
    points,
    rivals: series.flatMap(({ points: own }, index) =>
      own.flatMap((point) => point.rivals.map((value) => ({ series: index, x: x(point.at), y: y(value) }))),
    ),
    marks: marksOf(spec, (at) => x(at), size.width),
    strip: stripOf(series[0], spec, (at) => x(at)),
    labels: many ? endLabels(spec, size, place, plot) : soloLabels(spec, all, peak, place, plot),
  }
}

function boxOf({ series, unit, locale, groupNames }: LineSpec, { width, height, narrow }: Size): Box {
  const all = series.flatMap(({ points }) => points)
  const widest = formatValue(max(all, ({ figure }) => Math.abs(figure.value)) ?? 0, unit, locale, 'compact')
  const names = Math.max(0, ...series.map(({ name }) => textWidth(name, LABEL)))
  const last = all.at(-1)
  const lastText = last ? formatValue(last.figure.value, unit, locale, 'text') : ''
  return {
    left: narrow ? 4 : Math.max(36, textWidth(widest, LABEL) + 14),
    right:
      width -
      (series.length === 1
        ? textWidth(lastText, LABEL) + 14
        : narrow
          ? 12
          : Math.min(NAME_WIDTH, names) * 1.08 + 20),
    top: 28,
    bottom: height - (groupNames ? 46 : 34),
  }
}

/** Zero is in sight unless it would flatten what the chart is about; ranks begin at the top. */
function valueDomain(points: readonly ChartPoint[], unit: string): [number, number] {
  const values = points.flatMap(({ figure, rivals }) => [figure.value, ...rivals])
  const [low = 0, high = 1] = extent(values)
  if (unit.startsWith('rank')) return [high + 1, Math.max(1, low - 1)]
  if (low >= 0)
    return (high - low) / (high || 1) > 0.2
      ? [0, high || 1]
      : [low - (high - low || 1) * 0.3, high + (high - low) * 0.1]
  return [low, Math.max(high, 0)]
}
