import { max, min } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { formatFigure } from '@/lib/format'
import { directionOf } from '@/lib/locale'
import type { Bar, BarSpec, Size } from './chart-types'
import { textWidth, wrapText } from './text-width'

export interface PlacedBar {
  readonly bar: Bar | null
  readonly name: readonly string[]
  readonly value: string
  readonly nameX: number
  readonly nameY: number
  readonly valueX: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where everything of a bar chart stands, mirrored for languages written from the right. */
export interface BarLayout {
  readonly width: number
  readonly height: number
  readonly rtl: boolean
  readonly zero: number
  /** Whether some bars run from zero the other way. */
  readonly negative: boolean
  readonly bars: readonly PlacedBar[]
}

const BAR_LABEL = 14
const BAR = 20

export function barLayout({ bars, rest, locale }: BarSpec, { width, narrow }: Size): BarLayout {
  const rtl = directionOf(locale) === 'rtl'
  const rows = [
    ...bars.map((bar) => ({ bar, name: bar.name, value: bar.figure.value })),
    ...(rest ? [{ bar: null, name: rest.name, value: rest.value }] : []),
  ]
  const names = narrow
    ? 0
    : Math.min(250, Math.max(...rows.map(({ name }) => textWidth(name, BAR_LABEL))) * 1.06 + 16)
  // Values are set in bold, which runs wider.
  const values = Math.max(60, ...bars.map((bar) => textWidth(valueText(bar, locale), BAR_LABEL) * 1.1 + 14))
  const lowest = Math.min(0, min(rows, ({ value }) => value) ?? 0)
  const highest = Math.max(0, max(rows, ({ value }) => value) ?? 0)
  const place = scaleLinear()
    .domain([lowest, highest > lowest ? highest : 1])
    .range([names, names + Math.max(40, width - names - values)])
  const zero = place(0)
  const mirror = (x: number, w = 0): number => (rtl ? width - x - w : x)

  let y = 0
  const placed = rows.map(({ bar, name, value }): PlacedBar => {
    const lines = narrow ? [name] : wrapText(name, BAR_LABEL, 220)
    const top = narrow ? 20 : 0
    const height = narrow ? 50 : Math.max(34, lines.length * 18 + 8)
    const w = Math.max(1, Math.abs(place(value) - zero))
    const from = value < 0 ? zero - w : zero
    const row: PlacedBar = {
      bar,
      name: lines,
      value: bar ? valueText(bar, locale) : '',
      nameX: mirror(narrow ? 0 : names - 12),
      nameY: y + (narrow ? 14 : height / 2 + 5 - (lines.length - 1) * 9),
      valueX: mirror(from + w + 8),
      x: mirror(from, w),
      y: y + top + (narrow ? 2 : (height - BAR) / 2),
      width: w,
      height: BAR,
    }
    y += height
    return row
  })
  return { width, height: y, rtl, zero: mirror(zero), negative: lowest < 0, bars: placed }
}

function valueText({ figure, share }: Bar, locale: BarSpec['locale']): string {
  const value = formatFigure(figure, locale, 'text')
  return share ? `${value} · ${formatFigure(share, locale, 'text')}` : value
}
