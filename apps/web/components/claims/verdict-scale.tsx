import { VERDICTS, verdictTexts } from '@exodus/core/claims'
import Link from 'next/link'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { Messages } from '@/messages'
import styles from './claims.module.css'
import { VerdictMark } from './verdict-mark'

interface VerdictScaleProps {
  readonly locale: Locale
  readonly words: Messages['claims']
}

/** How verdicts are reached and what each means, for the page on methods. */
export function VerdictScale({ locale, words }: VerdictScaleProps) {
  return (
    <section id="verdicts" className="stack">
      <h2>{words.verdictsTitle}</h2>
      <p>{words.verdictsText}</p>
      <dl className={styles.meanings}>
        {VERDICTS.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark of={verdict} locale={locale} />
            </dt>
            <dd>{verdictTexts[verdict].meaning[locale]}</dd>
          </div>
        ))}
      </dl>
      <p>{words.confidenceText}</p>
      <p className="ui">
        <Link href={links.claims(locale)} prefetch={false}>
          {words.title}
        </Link>
      </p>
    </section>
  )
}
