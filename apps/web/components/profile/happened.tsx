import type { TimelineEntry } from '@exodus/core/timeline'
import Link from 'next/link'
import { Part } from '@/components/page/article'
import { Entries } from '@/components/timeline/entries'
import { formatNumber } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { fill, messagesIn } from '@/messages'

interface HappenedProps {
  readonly entries: readonly TimelineEntry[]
  /** The timeline with all of them. */
  readonly href: string
  readonly locale: Locale
}

const SHOWN = 8

/** What happened around a subject, the latest first. */
export function Happened({ entries, href, locale }: HappenedProps) {
  const words = messagesIn(locale).profile
  return (
    <Part id="happened" title={words.happened}>
      {entries.length === 0 ? (
        <p className="ui muted">{words.nothingHappened}</p>
      ) : (
        <Entries entries={entries.slice(0, SHOWN)} locale={locale} />
      )}
      {entries.length > SHOWN ? (
        <p className="ui">
          <Link href={href} prefetch={false}>
            {fill(words.happenedAll, { count: formatNumber(entries.length, locale) })}
          </Link>
        </p>
      ) : null}
    </Part>
  )
}
