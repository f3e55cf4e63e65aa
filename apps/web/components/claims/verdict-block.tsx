import { type Assessment, confidenceTexts, ratingOf, VERDICTS, verdictTexts } from '@exodus/core/claims'
import Link from 'next/link'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { fill, type Messages } from '@/messages'
import styles from './claims.module.css'
import { VerdictMark } from './verdict-mark'
import { VerdictShape } from './verdict-shape'

interface VerdictBlockProps {
  readonly of: Assessment
  readonly locale: Locale
  readonly words: Messages['claims']
}

/** The verdict in large, what it means, and where it stands on the scale. */
export function VerdictBlock({ of, locale, words }: VerdictBlockProps) {
  const { verdict, confidence } = of
  return (
    <div className={styles.verdict}>
      <p>
        <VerdictMark of={of} locale={locale} large />
      </p>
      <p>
        {verdictTexts[verdict].meaning[locale]}{' '}
        {verdict === 'opinion'
          ? null
          : fill(words.confidence, { degree: confidenceTexts[confidence][locale] })}
      </p>
      {ratingOf(verdict) === undefined ? null : (
        <ol className={`bare ui small ${styles.scale}`} aria-label={words.scale}>
          {VERDICTS.filter((one) => ratingOf(one) !== undefined).map((one) => (
            <li key={one} aria-current={one === verdict ? 'true' : undefined}>
              <VerdictShape verdict={one} />
              <span>{verdictTexts[one].name[locale]}</span>
            </li>
          ))}
        </ol>
      )}
      <p className="ui small">
        <Link href={`${links.methods(locale)}#verdicts`} prefetch={false}>
          {words.scaleLink}
        </Link>
      </p>
    </div>
  )
}
