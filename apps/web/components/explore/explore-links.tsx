import type { Figure } from '@exodus/core'
import Link from 'next/link'
import { explorations } from '@/lib/explore/explorations'
import type { Locale } from '@/lib/locale'
import { fill, messagesIn } from '@/messages'
import styles from './explore-links.module.css'

interface ExploreLinksProps {
  /** What the chart above shows. */
  readonly figures: readonly Figure[]
  readonly locale: Locale
  readonly className?: string | undefined
}

/** The ways from a chart to the explorer, where it can be changed, downloaded and embedded. */
export const ExploreLinks = ({ figures, locale, className = '' }: ExploreLinksProps) => (
  <ul className={`bare ${styles.links} ${className}`}>
    {explorations(figures, locale).map(({ name, href }) => (
      <li key={href}>
        <Link href={href} prefetch={false}>
          {fill(messagesIn(locale).story.explore, { measure: name })}
        </Link>
      </li>
    ))}
  </ul>
)
