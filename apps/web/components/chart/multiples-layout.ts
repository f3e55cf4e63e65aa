import { extent, max, min } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { formatValue, shortPeriod } from '@/lib/format'
import type { ChartPoint, LineSpec, Size } from './chart-types'
import { placePoints, strokesOf } from './line-points'
import type { Box, PlacedPoint, Stroke, XY } from './line-types'
import { wrapText } from './text-width'
import { valueScale } from './value-scale'

/** One small chart among many on the same scales. */
export interface Panel {
  readonly series: number
  readonly name: readonly string[]
  readonly nameX: number
  readonly nameY: number
  readonly plot: Box
  readonly strokes: readonly Stroke[]
  readonly points: readonly PlacedPoint[]
  readonly last: { readonly x: number; readonly y: number; readonly text: string } | null
}

/** Where everything of small multiples stands. */
export interface MultiplesLayout {
  readonly width: number
  readonly height: number
  readonly panels: readonly Panel[]
  readonly yTicks: readonly { readonly value: number; readonly text: string }[]
  readonly yOf: (plot: Box) => (value: number) => number
  readonly ends: readonly [string, string]
}

const NAME = 14
const GAP = 24
const PLOT_HEIGHT = 96
const FOOT = 44
const HEAD = 46

/** Lays out one small chart for each series, all with one scale, in the order of the series. */
export function multiplesLayout(spec: LineSpec, { width, narrow }: Size): MultiplesLayout {
  const { series, locale, unit } = spec
  const columns = narrow ? 2 : series.length <= 4 ? Math.max(2, series.length) : 4
  const panelWidth = (width - GAP * (columns - 1)) / columns
  const all = series.flatMap(({ points }) => points)
  const [first = 0, last = 1] = extent(all, ({ at }) => at)
  const yOf = (plot: Box) => valueScale(spec, plot).at
  const { ticks } = valueScale(spec, { top: 0, bottom: PLOT_HEIGHT })
  const panels = series.map((one, at): Panel => {
    const left = (at % columns) * (panelWidth + GAP)
    const top = Math.floor(at / columns) * (HEAD + PLOT_HEIGHT + FOOT)
    const plot = { left, right: left + panelWidth - 8, top: top + HEAD, bottom: top + HEAD + PLOT_HEIGHT }
    const x = scaleLinear()
      .domain([first, last])
      .range([plot.left + 4, plot.right])
    const y = yOf(plot)
    const place = (point: ChartPoint): XY => [x(point.at), y(point.figure.value)]
    const end = one.points.at(-1)
    return {
      series: at,
      name: wrapText(one.name, NAME, panelWidth).slice(0, 2),
      nameX: left,
      nameY: top + 14,
      plot,
      strokes: strokesOf(one, at, spec, place),
      points: placePoints(one, at, place, plot, undefined, spec),
      last: end
        ? {
            x: Math.min(place(end)[0], plot.right),
            y: place(end)[1],
            text: formatValue(end.figure.value, unit, locale, 'compact'),
          }
        : null,
    }
  })
  const code = (at: number | undefined): string => {
    const point = all.find((one) => one.at === at)
    return point ? shortPeriod(point.figure.period.code, locale) : ''
  }
  return {
    width,
    height: Math.ceil(series.length / columns) * (HEAD + PLOT_HEIGHT + FOOT),
    panels,
    yTicks: [min(ticks) ?? 0, max(ticks) ?? 0].map((value) => ({
      value,
      text: formatValue(value, unit, locale, 'compact'),
    })),
    yOf,
    ends: [code(first), code(last)],
  }
}
