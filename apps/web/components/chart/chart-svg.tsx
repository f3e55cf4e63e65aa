// biome-ignore-all lint/a11y/useSemanticElements: the rule thinks of HTML; inside SVG a role is all there is
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: an svg is no interactive element
// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: a group inside SVG takes no focus
import type { ReactNode } from 'react'
import styles from './chart.module.css'

/** What every drawing is given besides its spec. */
export interface DrawingProps {
  readonly titleId: string
  readonly summaryId: string
}

interface ChartSvgProps extends DrawingProps {
  readonly width: number
  readonly height: number
  readonly children: ReactNode
}

/** The ground of a drawing: its size, and what it is called and told as. */
export function ChartSvg({ width, height, titleId, summaryId, children }: ChartSvgProps) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={styles.svg}
      role="group"
      aria-labelledby={titleId}
      aria-describedby={summaryId}
    >
      {children}
    </svg>
  )
}

interface PointsProps {
  /** How the points are used, for those who hear it. */
  readonly label: string
  readonly children: ReactNode
}

/** The points of a drawing, among which the arrow keys move. */
export const Points = ({ label, children }: PointsProps) => (
  <g role="group" aria-label={label} data-points="">
    {children}
  </g>
)

interface SilentProps {
  readonly fill?: string | undefined
  readonly className?: string | undefined
  /** Whether this is what runs along the axis of time, and may be drawn on. */
  readonly drawn?: boolean
  readonly children: ReactNode
}

/** What is only seen: the summary and the table say the same. */
export const Silent = ({ className, fill, drawn = false, children }: SilentProps) => (
  <g aria-hidden="true" className={className} fill={fill} {...(drawn ? { 'data-drawn': '' } : {})}>
    {children}
  </g>
)
