import type { ReactNode } from 'react'

interface SvgTextProps {
  readonly x: number
  readonly y: number
  /** The side of the text that stands at x, as seen on the page. */
  readonly side: 'left' | 'middle' | 'right'
  readonly rtl: boolean
  readonly className?: string | undefined
  readonly children: ReactNode
}

/**
 * Text in a chart. `text-anchor` speaks of the start and end of the writing direction; charts think in left and right,
 * so the anchor is turned round for Urdu.
 */
export function SvgText({ x, y, side, rtl, className, children }: SvgTextProps) {
  const anchor = side === 'middle' ? 'middle' : (side === 'left') === rtl ? 'end' : 'start'
  return (
    <text x={round(x)} y={round(y)} textAnchor={anchor} direction={rtl ? 'rtl' : 'ltr'} className={className}>
      {children}
    </text>
  )
}

/** Tenths of a pixel are enough, and make for shorter pages. */
export const round = (value: number): number => Math.round(value * 10) / 10
