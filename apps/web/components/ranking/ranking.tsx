import type { Figure as FigureValue } from '@exodus/core'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Figure } from '@/components/figure/figure'
import type { Locale } from '@/lib/locale'
import styles from './ranking.module.css'

export interface RankingItem {
  readonly code: string
  readonly name: string
  readonly href: string | null
  readonly figure: FigureValue
  readonly note?: ReactNode
}

interface RankingProps {
  readonly items: readonly RankingItem[]
  readonly locale: Locale
  /** Value of the longest bar; that of the largest item when absent. */
  readonly most?: number
  /** Where the numbering begins, for the second part of a list. */
  readonly start?: number
  readonly emphasis?: string
}

/** A ranked list with a bar from zero beside each name, for lists too long for a chart; mirrored in Urdu by itself. */
export function Ranking({ items, locale, most = 0, start = 1, emphasis }: RankingProps) {
  const longest = Math.max(most, ...items.map(({ figure }) => figure.value)) || 1
  return (
    <ol className={`bare ${styles.ranking}`} start={start}>
      {items.map(({ code, name, href, figure, note }) => (
        <li key={code} id={code}>
          <span className={styles.name}>
            {href === null ? (
              name
            ) : (
              <Link href={href} prefetch={false}>
                {name}
              </Link>
            )}
          </span>
          <span className={styles.track}>
            <span
              className={styles.bar}
              data-tone={code === emphasis ? 'main' : undefined}
              style={{ '--share': Math.max(0, figure.value) / longest }}
            />
            <Figure figure={figure} locale={locale} form="text" />
            {note === undefined ? null : <span className="muted small">{note}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
