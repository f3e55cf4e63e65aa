import Link from 'next/link'
import type { Assessed } from '@/lib/claims/assessed'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import styles from './claims.module.css'
import { VerdictMark } from './verdict-mark'

interface ClaimNeighboursProps {
  readonly id: string
  readonly claims: readonly Assessed[]
  readonly locale: Locale
}

/** The claims before and after one in the article. */
export function ClaimNeighbours({ id, claims, locale }: ClaimNeighboursProps) {
  const words = messagesIn(locale).claims
  const at = claims.findIndex(({ now }) => now.claim.id === id)
  const sides = [
    { word: words.before, of: claims[at - 1]?.now },
    { word: words.after, of: claims[at + 1]?.now },
  ]
  return (
    <nav className={`page ${styles.neighbours}`} aria-label={words.neighbours}>
      {sides.map(({ word, of }) =>
        of === undefined ? (
          <div key={word} />
        ) : (
          <div key={word}>
            <p className="ui small muted">{word}</p>
            <p>
              <Link href={links.claim(locale, of.claim.id)} prefetch={false}>
                {of.claim.statement[locale]}
              </Link>
            </p>
            <VerdictMark of={of} locale={locale} />
          </div>
        ),
      )}
    </nav>
  )
}
