import type { ReactNode } from 'react'
import { SourceLine } from '@/components/figure/source-line'
import type { SourceView } from '@/lib/figure-view-types'
import { fill, type Messages } from '@/messages'
import marks from './chart.module.css'
import styles from './frame.module.css'
import { toneOf } from './series-tone'

export interface ChartKey {
  readonly kind:
    | 'rival'
    | 'provisional'
    | 'estimate'
    | 'series'
    | 'group'
    | 'dot'
    | 'ring'
    | 'interval'
    | 'band'
  readonly text: string
  readonly series?: number
  readonly group?: string
  readonly band?: string
}

/** The level of a chart's title: one below the heading above it. */
export type HeadingLevel = 2 | 3 | 4

interface ChartFrameProps {
  readonly id: string
  readonly title: ReactNode
  readonly subtitle: string
  readonly wide: ReactNode
  /** The drawing for narrow screens; without one the wide one shrinks, as a map without text can. */
  readonly narrow?: ReactNode
  /** Marks that the chart uses and does not name by itself. */
  readonly keys: readonly ChartKey[]
  /** A key of the chart's own. */
  readonly legend?: ReactNode
  readonly note: string
  readonly sources: readonly SourceView[]
  readonly summary: string
  readonly table: ReactNode
  readonly words: Messages
  readonly level?: HeadingLevel
  /** Whether the table stands open: where it is all there is. */
  readonly open?: boolean
}

const SHOWN_SOURCES = 2

/** What stands around every chart: the finding, what is measured, where it comes from, and the table behind it. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, subtitle, wide, narrow, keys, note, sources, summary, table, words } = props
  const { level = 3, open = false, legend } = props
  const Title = `h${level}` as const
  return (
    <figure className={styles.frame} aria-labelledby={`${id}-title`}>
      <figcaption>
        <Title id={`${id}-title`} className={styles.title}>
          {title}
        </Title>
        <p className={styles.subtitle}>{subtitle}</p>
      </figcaption>
      <Keys keys={keys} />
      {legend}
      {narrow === undefined ? (
        <div className={styles.whole}>{wide}</div>
      ) : (
        <>
          <div className={styles.wide}>{wide}</div>
          <div className={styles.narrow}>{narrow}</div>
        </>
      )}
      <footer className={styles.foot}>
        <p>
          <span className={styles.footWord}>
            {sources.length === 1 ? words.charts.source : words.charts.sources}
          </span>{' '}
          {sources.slice(0, SHOWN_SOURCES).map((source, at) => (
            <span key={source.id}>
              {at > 0 ? ' · ' : null}
              <SourceLine source={source} />
            </span>
          ))}
          {sources.length > SHOWN_SOURCES
            ? ` · ${fill(words.dataset.more, { count: String(sources.length - SHOWN_SOURCES) })}`
            : null}
        </p>
        {note === '' ? null : (
          <p data-number="note">
            <span className={styles.footWord}>{words.charts.note}</span> {note}
          </p>
        )}
      </footer>
      <details className={styles.details} open={open}>
        <summary id={`${id}-table`} aria-labelledby={`${id}-table ${id}-title`}>
          {words.charts.table}
        </summary>
        <p id={`${id}-summary`} className={styles.summary} data-number="summary">
          {summary}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <section className={styles.scroll} tabIndex={0} aria-labelledby={`${id}-title`}>
          {table}
        </section>
      </details>
    </figure>
  )
}

function Keys({ keys }: { readonly keys: readonly ChartKey[] }) {
  if (keys.length === 0) return null
  return (
    <ul className={`bare ${styles.keys}`}>
      {keys.map(({ kind, text, series, group, band }) => (
        <li key={text} className={kind === 'series' ? styles.seriesKey : undefined}>
          <svg viewBox="0 0 22 12" aria-hidden="true" data-series={series === undefined ? 1 : toneOf(series)}>
            {kind === 'rival' ? <circle cx={11} cy={6} r={2.6} className={marks.rival} /> : null}
            {kind === 'provisional' ? <circle cx={11} cy={6} r={4} className={marks.hollow} /> : null}
            {kind === 'estimate' ? <path d="M1 6H21" className={marks.estimate} /> : null}
            {kind === 'series' ? <path d="M1 6H21" className={marks.firm} /> : null}
            {kind === 'dot' ? <circle cx={11} cy={6} r={4.5} className={marks.dot} /> : null}
            {kind === 'ring' ? <circle cx={11} cy={6} r={4.5} className={marks.hollow} /> : null}
            {kind === 'interval' ? <path d="M3 6H19" className={marks.interval} /> : null}
            {kind === 'band' ? <path d="M0 0H22V12H0Z" className={marks.band} data-kind={band} /> : null}
            {kind === 'group' ? <path d="M1 6H21" className={marks.strip} data-group={group} /> : null}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}
