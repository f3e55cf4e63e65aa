import type { Assessment, DefinitionVerdict } from '@exodus/core/claims'
import { Sentence } from '@/components/text/sentence'
import { periodName } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { fill, type Messages } from '@/messages'
import styles from './claims.module.css'
import { VerdictMark } from './verdict-mark'

interface ReadingsProps {
  readonly definitions: readonly DefinitionVerdict[]
  readonly locale: Locale
}

/** What the words may also mean, and the verdict under each reading. */
export function Readings({ definitions, locale }: ReadingsProps) {
  return (
    <dl className={styles.readings}>
      {definitions.map(({ definition, verdict, reason }) => (
        <div key={definition.en}>
          <dt>{definition[locale]}</dt>
          <dd>
            <p>
              <VerdictMark of={verdict} locale={locale} />
            </p>
            <p>
              <Sentence of={reason} locale={locale} />
            </p>
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface ThenNowProps {
  readonly now: Assessment
  readonly whenSaid: Assessment
  readonly saidBy: string
  readonly revised: string
  readonly locale: Locale
  readonly words: Messages['claims']
}

/** The verdict on what was published when the claim was made, beside the one on all that is published. */
export function ThenNow({ now, whenSaid, saidBy, revised, locale, words }: ThenNowProps) {
  return (
    <>
      <dl className={styles.readings}>
        <div>
          <dt>{fill(words.whenSaid, { date: periodName(saidBy, locale) })}</dt>
          <dd>
            <p>
              <VerdictMark of={whenSaid} locale={locale} />
            </p>
            {whenSaid.verdict === now.verdict
              ? null
              : whenSaid.reasons.map((reason) => (
                  <p key={reason.text.en}>
                    <Sentence of={reason} locale={locale} />
                  </p>
                ))}
          </dd>
        </div>
        <div>
          <dt>{fill(words.today, { date: periodName(revised, locale) })}</dt>
          <dd>
            <p>
              <VerdictMark of={now} locale={locale} />
            </p>
          </dd>
        </div>
      </dl>
      <p className="ui muted">{words.thenNote}</p>
    </>
  )
}
