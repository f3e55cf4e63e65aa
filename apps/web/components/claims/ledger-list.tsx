import { type Assessment, confidenceTexts } from '@exodus/core/claims'
import Link from 'next/link'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { fill, type Messages } from '@/messages'
import styles from './claims.module.css'
import { VerdictMark } from './verdict-mark'

interface LedgerListProps {
  readonly claims: readonly Assessment[]
  readonly locale: Locale
  readonly words: Messages['claims']
}

/** The claims in the order of the article, by its sections. */
export function LedgerList({ claims, locale, words }: LedgerListProps) {
  const sections = [...new Set(claims.map(({ claim }) => claim.section))]
  return sections.map((section) => (
    <section key={section} className={styles.section} aria-labelledby={`section-${section}`}>
      <h2 id={`section-${section}`}>{codeName('claim-section', section, locale)}</h2>
      <ul className="bare">
        {claims
          .filter(({ claim }) => claim.section === section)
          .map((assessment) => (
            <LedgerRow key={assessment.claim.id} of={assessment} locale={locale} words={words} />
          ))}
      </ul>
    </section>
  ))
}

interface LedgerRowProps {
  readonly of: Assessment
  readonly locale: Locale
  readonly words: Messages['claims']
}

function LedgerRow({ of, locale, words }: LedgerRowProps) {
  const { claim, verdict, confidence } = of
  return (
    <li className={styles.row} data-claim={claim.id}>
      <div>
        <h3>
          <Link href={links.claim(locale, claim.id)} prefetch={false}>
            {claim.statement[locale]}
          </Link>
        </h3>
        <p className="ui muted">
          {[claim.speaker[locale], codeName('claim-kind', claim.kind, locale)].join(' · ')}
        </p>
      </div>
      <p className={styles.rowVerdict}>
        <VerdictMark of={of} locale={locale} />
        {verdict === 'opinion' ? null : (
          <span className="ui small muted">
            {fill(words.confidence, { degree: confidenceTexts[confidence][locale] })}
          </span>
        )}
      </p>
    </li>
  )
}
