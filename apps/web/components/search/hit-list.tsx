import Link from 'next/link'
import type { Locale } from '@/lib/locale'
import type { FoundPage } from '@/lib/search'
import { messagesIn } from '@/messages'
import styles from './search.module.css'

interface HitListProps {
  readonly hits: readonly FoundPage[]
  readonly locale: Locale
}

/** What was found, each with its kind and the passage that fits. */
export function HitList({ hits, locale }: HitListProps) {
  const words = messagesIn(locale).search
  return (
    <ol className={`bare ${styles.hits}`}>
      {hits.map(({ kind, id, title, excerpt, href }) => (
        <li key={`${kind}/${id}`}>
          <span className={styles.kind}>{words.kinds[kind]}</span>
          <h2>
            <Link href={href} prefetch={false} dir="auto">
              {title}
            </Link>
          </h2>
          {excerpt === '' ? null : <p dir="auto">{excerpt}</p>}
        </li>
      ))}
    </ol>
  )
}
