import type { Stretch } from '@/lib/claims/history'
import { dateName } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { fill, type Messages } from '@/messages'
import styles from './claims.module.css'
import { VerdictMark } from './verdict-mark'

interface ClaimHistoryProps {
  readonly history: readonly Stretch[]
  readonly locale: Locale
  readonly words: Messages['claims']
}

/** What the verdict would have been on the evidence published by each day, the latest first. */
export function ClaimHistory({ history, locale, words }: ClaimHistoryProps) {
  return (
    <>
      <p>{words.historyLead}</p>
      <dl className={styles.readings}>
        {history.toReversed().map(({ from, to, assessment }) => (
          <div key={from}>
            <dt>
              {from === to
                ? fill(words.historyDay, { day: dateName(to, locale) })
                : fill(words.historySpan, { from: dateName(from, locale), to: dateName(to, locale) })}
            </dt>
            <dd>
              <p>
                <VerdictMark of={assessment} locale={locale} />
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
