import type { Figure } from '@exodus/core'
import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { formatValue } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import type { Size } from './chart-types'
import { type Box, LABEL, type XY } from './line-types'
import { endOf, isNext, middleOf, usualStep } from './points'
import { round } from './svg-text'
import { textWidth } from './text-width'
import { yearTicks } from './time-ticks'

/** How sure an interval is said to be; `outer` is no probability but the bound of a scenario. */
export type BandKind = '80' | '95' | 'outer'

/** Everything a chart of what may come is a function of, but for its size. */
export interface ProjectionSpec {
  readonly locale: Locale
  readonly unit: string
  readonly observed: readonly Figure[]
  readonly projected: readonly Figure[]
  /** Figures with a range, the widest band first. */
  readonly bands: readonly { readonly kind: BandKind; readonly figures: readonly Figure[] }[]
  /** What others have projected of the same quantity. */
  readonly published: readonly Figure[]
}

export type PointKind = 'observed' | 'projected' | 'published'

export interface ProjectionPoint {
  readonly kind: PointKind
  readonly figure: Figure
  readonly x: number
  readonly y: number
  /** Shown without being asked. */
  readonly dot: boolean
}

/** Where everything of the chart stands. */
export interface ProjectionLayout {
  readonly size: Size
  readonly plot: Box
  readonly yTicks: readonly { readonly y: number; readonly text: string }[]
  readonly xTicks: readonly { readonly x: number; readonly text: string }[]
  readonly bands: readonly { readonly kind: BandKind; readonly d: string }[]
  readonly observed: string
  readonly projected: string
  readonly points: readonly ProjectionPoint[]
  /** Where what is known ends. */
  readonly now: number | undefined
  readonly endLabel: { readonly x: number; readonly y: number; readonly text: string } | undefined
}

/** Lays out a chart of observed figures and of what may come after them. */
export function projectionLayout(spec: ProjectionSpec, size: Size): ProjectionLayout {
  const { observed, projected, published, bands, locale, unit } = spec
  const all = [...observed, ...projected, ...published]
  const plot = boxOf(spec, size)
  const [first = 0, last = 1] = extent(all, ({ period }) => placeOf(period))
  const x = scaleLinear()
    .domain([first - 0.5, last + 0.5])
    .range([plot.left, plot.right])
  const y = scaleLinear().domain(domainOf(spec)).range([plot.bottom, plot.top]).nice(4)
  const place = (figure: Figure): XY => [x(placeOf(figure.period)), y(figure.value)]
  const path = (figures: readonly Figure[]): string =>
    short(
      line<Figure>(
        (f) => place(f)[0],
        (f) => place(f)[1],
      )(figures) ?? '',
    )
  const runs = runsOf(observed)
  const lone = new Set(runs.flatMap((run) => (run.length === 1 ? run : [])))
  const known = observed.at(-1)
  const joint = known && follows(known, spec) ? [known] : []
  const end = projected.at(-1)
  return {
    size,
    plot,
    yTicks: y.ticks(4).map((value) => ({ y: y(value), text: formatValue(value, unit, locale, 'compact') })),
    xTicks: yearTicks(Math.ceil(first - 0.5), Math.floor(last), (plot.right - plot.left) / 64).map(
      (year) => ({
        x: Math.min(x(year + 0.5), size.width - textWidth(String(year), LABEL) / 2),
        text: String(year),
      }),
    ),
    bands: bands.map(({ kind, figures }) => ({
      kind,
      d: short(
        area<Figure>(
          (f) => place(f)[0],
          (f) => y(f.range?.low ?? f.value),
          (f) => y(f.range?.high ?? f.value),
        )([...joint.map(asPoint), ...figures]) ?? '',
      ),
    })),
    observed: runs.map(path).join(''),
    projected: path([...joint, ...projected]),
    points: (
      [
        ['observed', observed],
        ['projected', projected],
        ['published', published],
      ] as const
    ).flatMap(([kind, figures]) =>
      figures.map((figure) => ({
        kind,
        figure,
        x: place(figure)[0],
        y: place(figure)[1],
        dot: kind === 'published' || figure === end || figure === known || lone.has(figure),
      })),
    ),
    now: known && place(known)[0],
    endLabel: end && {
      x: place(end)[0] + 9,
      y: place(end)[1] + LABEL / 3,
      text: formatValue(end.value, unit, locale, 'text'),
    },
  }
}

/** Sums since a first year share their beginning, and are told apart by their end. */
const placeOf = (period: Figure['period']): number =>
  period.kind === 'interval' ? endOf(period) : middleOf(period)

const pointsOf = (figures: readonly Figure[]) => figures.map(({ period }) => ({ at: placeOf(period) }))

/** Whether what may come begins where what is known ends, with no year between that was not published. */
function follows(known: Figure, { observed, projected }: ProjectionSpec): boolean {
  const [first] = pointsOf(projected)
  return first !== undefined && isNext({ at: placeOf(known.period) }, first, usualStep(pointsOf(observed)))
}

/** Figures in stretches within which none is missing. */
function runsOf(figures: readonly Figure[]): Figure[][] {
  const step = usualStep(pointsOf(figures))
  const runs: Figure[][] = []
  for (const figure of figures) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && isNext({ at: placeOf(before.period) }, { at: placeOf(figure.period) }, step))
      run.push(figure)
    else runs.push([figure])
  }
  return runs
}

/** A band begins where what is known ends, and there it has no width. */
const asPoint = (figure: Figure): Figure => ({ ...figure, range: { low: figure.value, high: figure.value } })

function boxOf(
  { projected, observed, unit, locale, bands }: ProjectionSpec,
  { width, height, narrow }: Size,
): Box {
  const ends = [...observed, ...projected, ...bands.flatMap(({ figures }) => figures)]
  const top = Math.max(0, ...ends.map(({ value, range }) => range?.high ?? value))
  const widest = formatValue(top, unit, locale, 'compact')
  const end = projected.at(-1)
  const label = end ? formatValue(end.value, unit, locale, 'text') : ''
  return {
    left: narrow ? 4 : Math.max(36, textWidth(widest, LABEL) + 14),
    right: width - (label === '' ? 12 : textWidth(label, LABEL) + 14),
    top: 28,
    bottom: height - 34,
  }
}

/** Zero is in sight: what may come is compared with what was. */
function domainOf({ observed, projected, published, bands }: ProjectionSpec): [number, number] {
  const values = [
    ...observed,
    ...projected,
    ...published,
    ...bands.flatMap(({ figures }) => figures),
  ].flatMap(({ value, range }) => [value, range?.low ?? value, range?.high ?? value])
  const [low = 0, high = 1] = extent(values)
  return [Math.min(0, low), Math.max(0, high)]
}

const short = (d: string): string => d.replace(/\d+\.\d+/g, (number) => String(round(Number(number))))
