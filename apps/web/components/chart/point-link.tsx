import type { Figure } from '@exodus/core'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { Certainty } from './chart-types'
import { round } from './svg-text'

interface PointLinkProps {
  readonly figure: Figure
  readonly x: number
  readonly y: number
  /** What is read out and shown while the point is used. */
  readonly label: string
  readonly locale: Locale
  readonly certainty: Certainty
  /** Shown without being asked. */
  readonly dot: boolean
  readonly current: boolean
  /** Half the width of the square in which presses count. */
  readonly reach?: number
  /** The middle of what the value is the upper edge of, where the value is said: behaviours/story-steps.ts. */
  readonly middle?: number | undefined
}

/** A value in a drawing: a link to its figure, with room to press. */
export function PointLink(props: PointLinkProps) {
  const { figure, x, y, label, locale, certainty, dot, current, reach = 12, middle } = props
  const id = figure.id ?? ''
  const look = [certainty === 'provisional' ? 'hollow' : '', dot ? '' : 'quiet'].filter(Boolean).join(' ')
  return (
    <a
      href={links.figure(locale, id)}
      data-figure={id}
      data-point=""
      tabIndex={current ? 0 : -1}
      aria-label={label}
      data-middle={middle === undefined ? undefined : round(middle)}
    >
      <circle cx={round(x)} cy={round(y)} r={reach} data-look="area" />
      <circle cx={round(x)} cy={round(y)} r={4} {...(look === '' ? {} : { 'data-look': look })} />
    </a>
  )
}
