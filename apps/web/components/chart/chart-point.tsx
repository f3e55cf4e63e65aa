import type { Figure } from '@exodus/core'
import { formatFigure, shortPeriod, unitName } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { LineLayout, PlacedPoint } from './line-types'
import { round } from './svg-text'

interface ChartPointProps {
  readonly placed: PlacedPoint
  readonly layout: LineLayout
  readonly locale: Locale
  readonly name: string | null
  readonly current: boolean
}

/** What is said of a point, aloud and in its label: series, period, value and unit. */
export function pointName(figure: Figure, name: string | null, locale: Locale): string {
  const value = formatFigure(figure, locale, 'text')
  const unit = value.endsWith('%') ? '' : ` ${unitName(figure.unit.id, locale)}`
  return `${name === null ? '' : `${name}, `}${shortPeriod(figure.period.code, locale)}: ${value}${unit}`
}

/**
 * A point of a line: a link to its figure. Kept short, for there are many: the style hangs on the elements, and the label
 * that shows while a point is pointed at or focused is made from its name (chart-keys.tsx).
 */
export function ChartPoint({ placed, layout, locale, name, current }: ChartPointProps) {
  const { x, y, from, to, point, dot } = placed
  const { figure, certainty } = point
  const id = figure.id ?? ''
  const look = [certainty === 'provisional' ? 'hollow' : '', dot ? '' : 'quiet'].filter(Boolean).join(' ')
  return (
    <a
      href={links.figure(locale, id)}
      data-figure={id}
      data-point=""
      tabIndex={current ? 0 : -1}
      aria-label={pointName(figure, name, locale)}
    >
      {name === null ? (
        <rect x={round(from)} width={round(to - from)} height={round(layout.plot.bottom)} />
      ) : (
        <circle cx={round(x)} cy={round(y)} r={12} data-look="area" />
      )}
      <circle cx={round(x)} cy={round(y)} r={4} {...(look === '' ? {} : { 'data-look': look })} />
    </a>
  )
}
