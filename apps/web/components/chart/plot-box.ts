import { max } from 'd3-array'
import { formatValue } from '@/lib/format'
import type { LineSpec, Size } from './chart-types'
import { type Box, LABEL, NAME_WIDTH } from './line-types'
import { textWidth } from './text-width'

/**
 * The part of a drawing in which values stand: beside it there is room for the axis and for names at line ends.
 * @param highest the largest value on the axis, where values are stacked
 */
export function plotBox(
  { series, unit, locale, groupNames }: LineSpec,
  { width, height, narrow }: Size,
  highest?: number,
): Box {
  const all = series.flatMap(({ points }) => points)
  const widest = formatValue(
    highest ?? max(all, ({ figure }) => Math.abs(figure.value)) ?? 0,
    unit,
    locale,
    'compact',
  )
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
