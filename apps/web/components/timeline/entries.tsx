import type { TimelineEntry } from '@exodus/core/timeline'
import { dateName } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import { EventBody } from './event-body'
import { IncidentBody } from './incident-body'
import { StatementBody } from './statement-body'
import styles from './timeline.module.css'

interface EntriesProps {
  readonly entries: readonly TimelineEntry[]
  readonly locale: Locale
  /** Level of the titles: one below the heading above the list. */
  readonly level?: 2 | 3
}

/** What happened and what was said, one entry after the other, each dated and with its sources. */
export function Entries({ entries, locale, level = 3 }: EntriesProps) {
  const words = messagesIn(locale).timeline
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <ol className={`bare ${styles.entries}`}>
      {entries.map((entry) => (
        <li key={entry.id} id={entry.id} className={styles.entry}>
          <p className={styles.date}>
            <bdi>{dateName(entry.period, locale)}</bdi>
            <span className={styles.kind} data-kind={entry.kind}>
              {words.kinds[entry.kind]}
            </span>
          </p>
          <div className={styles.text}>
            <Title id={`${entry.id}-title`}>
              {entry.kind === 'statement' ? entry.record.speaker[locale] : entry.title[locale]}
            </Title>
            {entry.kind === 'event' ? <EventBody event={entry.record} locale={locale} /> : null}
            {entry.kind === 'statement' ? <StatementBody statement={entry.record} locale={locale} /> : null}
            {entry.kind === 'incident' ? <IncidentBody incident={entry.record} locale={locale} /> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
