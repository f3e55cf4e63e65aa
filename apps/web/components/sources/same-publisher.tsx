import type { Source } from '@exodus/core/schema'
import Link from 'next/link'
import { Part } from '@/components/page/article'
import { AsPublished } from '@/components/text/as-published'
import { formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { fill, messagesIn } from '@/messages'
import styles from './sources.module.css'

interface SamePublisherProps {
  readonly publisher: string
  readonly sources: readonly Source[]
  readonly locale: Locale
}

const SHOWN = 12

/** What else was read of a publisher. */
export function SamePublisher({ publisher, sources, locale }: SamePublisherProps) {
  const words = messagesIn(locale).sourcePages
  const rest = sources.length - SHOWN
  if (sources.length === 0) return null
  return (
    <Part id="same" title={words.same}>
      <ul className={`bare ${styles.same}`}>
        {sources.slice(0, SHOWN).map(({ id, title }) => (
          <li key={id}>
            <Link href={links.source(locale, id)} prefetch={false}>
              <AsPublished text={title} locale={locale} />
            </Link>
          </li>
        ))}
      </ul>
      {rest <= 0 ? null : (
        <p className="ui">
          <Link href={`${links.sources(locale, { q: publisher })}#list`} prefetch={false}>
            {fill(words.sameMore, { count: formatNumber(rest, locale) })}
          </Link>
        </p>
      )}
    </Part>
  )
}
