// biome-ignore-all lint/a11y/useSemanticElements: the rule thinks of HTML; inside SVG a role is all there is
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: an svg is no interactive element
// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: a group inside SVG takes no focus

import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { Messages } from '@/messages'
import { AxisTexts, Hairlines } from './axes'
import styles from './chart.module.css'
import { pointName } from './chart-point'
import type { Size } from './chart-types'
import {
  type ProjectionLayout,
  type ProjectionPoint,
  type ProjectionSpec,
  projectionLayout,
} from './projection-layout'
import { round, SvgText } from './svg-text'

interface ProjectionChartProps {
  readonly id: string
  readonly spec: ProjectionSpec
  readonly size: Size
  readonly words: Messages
}

/** A row of the table behind the chart: where a figure without a page of its own opens. */
export const rowId = (chart: string, kind: string, period: string): string =>
  `${chart}-${kind}-${period.replace(/[^\w-]/g, '-')}`

/** Observed figures as a line, what may come as a dashed one within its bands. Time runs from left to right. */
export function ProjectionChart({ id, spec, size, words }: ProjectionChartProps) {
  const layout = projectionLayout(spec, size)
  const rtl = spec.locale === 'ur'
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      className={styles.svg}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-summary`}
    >
      <Hairlines layout={layout} />
      <Now layout={layout} rtl={rtl} word={words.next.lastKnown} />
      <g aria-hidden="true" data-drawn="">
        {layout.bands.map(({ kind, d }) => (
          <path key={kind} d={d} className={styles.band} data-kind={kind} />
        ))}
        <path d={layout.observed} className={styles.firm} />
        <path d={layout.projected} className={styles.estimate} />
      </g>
      <AxisTexts layout={layout} rtl={rtl} />
      <g role="group" aria-label={words.charts.points} data-points="">
        {layout.points.map((point, at) => (
          <Point
            key={`${point.kind}${point.figure.period.code}${point.figure.id ?? at}`}
            chart={id}
            point={point}
            locale={spec.locale}
            name={words.next.kinds[point.kind]}
            current={at === layout.points.length - 1}
          />
        ))}
      </g>
      {layout.endLabel ? (
        <g aria-hidden="true" className={styles.labels}>
          <SvgText x={layout.endLabel.x} y={layout.endLabel.y} side="left" rtl={rtl} className={styles.end}>
            {layout.endLabel.text}
          </SvgText>
        </g>
      ) : null}
    </svg>
  )
}

interface NowProps {
  readonly layout: ProjectionLayout
  readonly rtl: boolean
  readonly word: string
}

/** The line at which what is known ends. */
function Now({ layout: { plot, now }, rtl, word }: NowProps) {
  if (now === undefined) return null
  return (
    <g aria-hidden="true">
      <line x1={round(now)} x2={round(now)} y1={plot.top - 8} y2={plot.bottom} className={styles.mark} />
      <SvgText x={now - 5} y={plot.top} side="right" rtl={rtl} className={styles.markWord}>
        {word}
      </SvgText>
    </g>
  )
}

interface PointProps {
  readonly chart: string
  readonly point: ProjectionPoint
  readonly locale: Locale
  readonly name: string
  readonly current: boolean
}

/** A link to the figure's page, or to its row in the table where the figure is made on this page. */
function Point({ chart, point: { kind, figure, x, y, dot }, locale, name, current }: PointProps) {
  const look = [kind === 'observed' ? '' : 'hollow', dot ? '' : 'quiet'].filter(Boolean).join(' ')
  return (
    <a
      href={
        figure.id === undefined
          ? `#${rowId(chart, kind, figure.period.code)}`
          : links.figure(locale, figure.id)
      }
      data-figure={figure.id}
      data-point=""
      tabIndex={current ? 0 : -1}
      aria-label={pointName(figure, name, locale)}
    >
      <circle cx={round(x)} cy={round(y)} r={9} data-look="area" />
      <circle cx={round(x)} cy={round(y)} r={4} {...(look === '' ? {} : { 'data-look': look })} />
    </a>
  )
}
