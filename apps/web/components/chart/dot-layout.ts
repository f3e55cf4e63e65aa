import type { Figure } from '@exodus/core'
import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { formatFigure, formatValue } from '@/lib/format'
import { directionOf, type Locale } from '@/lib/locale'
import { fill, messagesIn } from '@/messages'
import type { Size } from './chart-types'
import { textWidth, wrapText } from './text-width'

/** One row: one figure, or two that belong together. */
interface DotRow {
  readonly id: string
  readonly name: string
  readonly marks: readonly Figure[]
}

/** Everything a dot chart is a function of, but for its size. */
export interface DotSpec {
  readonly locale: Locale
  readonly unit: string
  readonly rows: readonly DotRow[]
  /** Whether the two figures of a row are the ends of a range, and so joined by a line. */
  readonly joined?: boolean
  /** What the first and the second figure of a row are. */
  readonly names?: readonly [string, string]
}

interface PlacedDot {
  readonly figure: Figure
  readonly series: number
  readonly x: number
}

interface PlacedDots {
  readonly row: DotRow
  readonly name: readonly string[]
  readonly nameX: number
  readonly nameY: number
  readonly y: number
  readonly dots: readonly PlacedDot[]
  /** From where to where a line runs: an interval, or a range. */
  readonly line: { readonly from: number; readonly to: number } | null
  readonly value: string
}

/** Where everything of a dot chart stands, mirrored for languages written from the right. */
export interface DotLayout {
  readonly width: number
  readonly height: number
  readonly rtl: boolean
  readonly zero: number
  readonly valueX: number
  readonly ticks: readonly { readonly x: number; readonly text: string }[]
  readonly rows: readonly PlacedDots[]
}

const LABEL = 14
const AXIS = 28

export function dotLayout(spec: DotSpec, { width, narrow }: Size): DotLayout {
  const { rows, locale, unit } = spec
  const rtl = directionOf(locale) === 'rtl'
  const mirror = (x: number): number => (rtl ? width - x : x)
  // On phones a name stands above its row, clear of the line at zero, whose value must not leave the drawing.
  const names = narrow
    ? 14
    : Math.min(290, Math.max(...rows.map(({ name }) => textWidth(name, LABEL))) * 1.06 + 20)
  const values = Math.max(24, ...rows.map((row) => textWidth(valueText(row, spec), LABEL) * 1.08 + 16))
  const [low = 0, high = 1] = extent(rows.flatMap(({ marks }) => marks.flatMap(spanOf)))
  const x = scaleLinear()
    .domain([Math.min(0, low), Math.max(0, high)])
    .nice(4)
    .range([names, width - values])
  const place = (value: number): number => mirror(x(value))

  let y = 0
  const placed = rows.map((row): PlacedDots => {
    const lines = narrow ? [row.name] : wrapText(row.name, LABEL, 264)
    const height = narrow ? 48 : Math.max(32, lines.length * 18 + 8)
    const middle = y + (narrow ? 34 : height / 2)
    const ends = lineOf(row, spec)
    y += height
    return {
      row,
      name: lines,
      nameX: mirror(narrow ? names + 6 : names - 14),
      nameY: narrow ? middle - 18 : middle + 5 - (lines.length - 1) * 9,
      y: middle,
      dots: row.marks.map((figure, series) => ({ figure, series, x: place(figure.value) })),
      line: ends === null ? null : { from: place(ends[0]), to: place(ends[1]) },
      value: valueText(row, spec),
    }
  })
  return {
    width,
    height: y + AXIS,
    rtl,
    zero: place(0),
    valueX: mirror(width - values + 12),
    ticks: x
      .ticks(narrow ? 3 : 4)
      .map((value) => ({ x: place(value), text: formatValue(value, unit, locale, 'compact') })),
    rows: placed,
  }
}

const spanOf = ({ value, range }: Figure): number[] => (range ? [value, range.low, range.high] : [value])

function lineOf({ marks }: DotRow, { joined = false }: DotSpec): readonly [number, number] | null {
  const [first, second] = marks
  if (joined && first && second) return [first.value, second.value]
  return marks.length === 1 && first?.range ? [first.range.low, first.range.high] : null
}

/** What is written at the end of a row; two figures that are no range would crowd, and are told apart by their marks. */
function valueText({ marks }: DotRow, { locale, joined = false }: DotSpec): string {
  const texts = [...new Set(marks.map((figure) => formatFigure(figure, locale, 'text')))]
  const [low = '', high] = texts
  if (joined) return high === undefined ? low : fill(messagesIn(locale).subjects.range, { low, high })
  return marks.length === 1 ? (texts[0] ?? '') : ''
}
