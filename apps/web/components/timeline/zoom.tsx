import { formatNumber, periodName } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { TimelineChoices } from '@/lib/timeline'
import type { Zoom as Steps, ZoomStep } from '@/lib/timeline-zoom'
import { fill, messagesIn } from '@/messages'
import styles from './timeline.module.css'

interface ZoomProps {
  readonly zoom: Steps
  readonly chosen: TimelineChoices['chosen']
  readonly locale: Locale
}

/** Closer and further in time: a decade, a year, a month, each a link that keeps the filters. */
export function Zoom({ zoom: { above, within }, chosen, locale }: ZoomProps) {
  const words = messagesIn(locale).timeline
  const hrefOf = (span: { readonly from: string; readonly to: string } | undefined): string =>
    links.timeline(locale, { ...chosen, from: span?.from, to: span?.to })
  const nameOf = ({ kind, from, to }: Omit<ZoomStep, 'count'>): string =>
    kind === 'decade' ? fill(words.decade, { from, to }) : periodName(from, locale)
  return (
    <nav aria-label={words.zoom} className={styles.zoom}>
      {above.length === 0 ? null : (
        <ol className="bare">
          <li>
            <a href={hrefOf(undefined)}>{words.allYears}</a>
          </li>
          {above.map((step, at) => (
            <li key={step.kind}>
              {at === above.length - 1 ? (
                <span aria-current="page">
                  <bdi>{nameOf(step)}</bdi>
                </span>
              ) : (
                <a href={hrefOf(step)}>
                  <bdi>{nameOf(step)}</bdi>
                </a>
              )}
            </li>
          ))}
        </ol>
      )}
      {within.length === 0 ? null : (
        <ul className="bare">
          {within.map((step) => (
            <li key={step.from}>
              <a href={hrefOf(step)}>
                <bdi>{nameOf(step)}</bdi>
              </a>{' '}
              <span className="muted small" data-number="count">
                {formatNumber(step.count, locale)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}
