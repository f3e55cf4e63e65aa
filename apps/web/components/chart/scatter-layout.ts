import type { Figure } from '@exodus/core'
import { extent } from 'd3-array'
import { scaleLinear, scaleLog } from 'd3-scale'
import { formatFigure, formatValue } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import type { Size } from './chart-types'
import { type Box, LABEL, type LineLayout } from './line-types'
import { textWidth } from './text-width'

/** One thing measured in two ways. */
export interface ScatterDot {
  readonly id: string
  readonly name: string
  readonly x: Figure
  readonly y: Figure
}

/** Everything a scatter chart is a function of, but for its size. */
export interface ScatterSpec {
  readonly locale: Locale
  readonly xName: string
  readonly yName: string
  readonly dots: readonly ScatterDot[]
  readonly scale?: 'log'
}

export interface PlacedDot {
  readonly dot: ScatterDot
  readonly x: number
  readonly y: number
  /** Absent where a name would touch another. */
  readonly label: { readonly x: number; readonly y: number; readonly side: 'left' | 'right' } | null
}

/** Where everything of a scatter chart stands. */
export interface ScatterLayout extends Pick<LineLayout, 'size' | 'plot' | 'yTicks' | 'xTicks'> {
  readonly dots: readonly PlacedDot[]
}

interface Axis {
  (value: number): number
  ticks(count: number): number[]
}

/** Lays out a scatter chart; names stand where there is room, those of extreme values first. */
export function scatterLayout(spec: ScatterSpec, size: Size): ScatterLayout {
  const { dots, locale } = spec
  const [first] = dots
  const [xUnit, yUnit] = [first?.x.unit.id ?? '', first?.y.unit.id ?? '']
  const widest = Math.max(0, ...dots.map(({ y }) => textWidth(formatFigure(y, locale, 'compact'), LABEL)))
  const plot: Box = {
    left: size.narrow ? 4 : Math.max(44, widest + 14),
    right: size.width - 16,
    // On narrow screens the values stand above their lines, below the name of the axis.
    top: size.narrow ? 44 : 30,
    bottom: size.height - 54,
  }
  const x = axisOf(
    dots.map((dot) => dot.x.value),
    [plot.left + 10, plot.right],
    spec.scale,
  )
  const y = axisOf(
    dots.map((dot) => dot.y.value),
    [plot.bottom, plot.top],
    spec.scale,
  )
  const placed = dots.map((dot) => ({ dot, x: x(dot.x.value), y: y(dot.y.value) }))
  const few = (ticks: number[]): number[] => {
    const every = Math.ceil(ticks.length / 5)
    return ticks.filter((_, at) => at % every === 0)
  }
  return {
    size,
    plot,
    yTicks: few(y.ticks(4)).map((tick) => ({
      y: y(tick),
      text: formatValue(tick, yUnit, locale, 'compact'),
    })),
    xTicks: few(x.ticks(size.narrow ? 3 : 5)).map((tick) => {
      const text = formatValue(tick, xUnit, locale, 'compact')
      return { x: Math.min(x(tick), size.width - textWidth(text, LABEL) / 2), text }
    }),
    dots: named(placed, plot),
  }
}

function axisOf(values: readonly number[], range: [number, number], scale: 'log' | undefined): Axis {
  const [low = 0, high = 1] = extent(values)
  if (scale === 'log') return scaleLog().domain([low, high]).range(range).nice()
  const domain = low >= 0 && low / (high || 1) < 0.8 ? [0, high || 1] : [low, high === low ? low + 1 : high]
  return scaleLinear().domain(domain).range(range).nice(4)
}

/** Gives names to dots, the outermost first, as long as none touches another or leaves the plot. */
function named(dots: readonly Omit<PlacedDot, 'label'>[], plot: Box): PlacedDot[] {
  const middle = { x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2 }
  const away = ({ x, y }: { readonly x: number; readonly y: number }): number =>
    Math.hypot(x - middle.x, y - middle.y)
  const taken: { left: number; right: number; top: number; bottom: number }[] = dots.map(({ x, y }) => ({
    left: x - 5,
    right: x + 5,
    top: y - 5,
    bottom: y + 5,
  }))
  const labels = new Map<string, PlacedDot['label']>()
  for (const { dot, x, y } of [...dots].sort((a, b) => away(b) - away(a))) {
    const width = textWidth(dot.name, LABEL)
    const options = [
      { side: 'left' as const, x: x + 8, left: x + 7, right: x + 8 + width },
      { side: 'right' as const, x: x - 8, left: x - 8 - width, right: x - 7 },
    ]
    const box = { top: y - 8, bottom: y + 8 }
    const fitting = options.find(
      ({ left, right }) =>
        left >= plot.left &&
        right <= plot.right &&
        !taken.some(
          (other) =>
            left < other.right && right > other.left && box.top < other.bottom && box.bottom > other.top,
        ),
    )
    if (fitting === undefined) continue
    taken.push({ left: fitting.left, right: fitting.right, ...box })
    labels.set(dot.id, { x: fitting.x, y: y + LABEL / 3, side: fitting.side })
  }
  return dots.map((placed) => ({ ...placed, label: labels.get(placed.dot.id) ?? null }))
}
