import type { Profile } from '@exodus/core/profiles'
import Link from 'next/link'
import { Part } from '@/components/page/article'
import { descriptionOf } from '@/lib/catalogue'
import { formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import type { FactView } from '@/lib/profile'
import { messagesIn } from '@/messages'
import { FactRow } from './fact-row'
import styles from './profile.module.css'

interface FactsProps {
  readonly facts: readonly FactView[]
  readonly locale: Locale
}

/** Everything known of a subject, a line a fact. */
export function Facts({ facts, locale }: FactsProps) {
  const words = messagesIn(locale).profile
  if (facts.length === 0) return null
  return (
    <Part id="facts" title={words.facts}>
      <p className="ui muted">{words.factsLead}</p>
      <ul className={`bare ${styles.factList}`}>
        {facts.map((fact) => (
          <FactRow key={fact.id} fact={fact} locale={locale} />
        ))}
      </ul>
    </Part>
  )
}

interface MissingProps {
  readonly missing: Profile['missing']
  readonly locale: Locale
}

/** What nobody publishes of a subject, each reason once. */
export function Missing({ missing, locale }: MissingProps) {
  const words = messagesIn(locale).profile
  const reasons = [...new Set(missing.map(({ reason }) => reason[locale]))]
  if (missing.length === 0) return null
  return (
    <Part id="missing" title={words.missing}>
      {reasons.map((reason) => (
        <div key={reason} className={styles.missing}>
          <p className="ui muted">{reason}</p>
          <ul className="ui">
            {missing
              .filter((fact) => fact.reason[locale] === reason)
              .map(({ id, title }) => (
                <li key={id}>{title[locale]}</li>
              ))}
          </ul>
        </div>
      ))}
    </Part>
  )
}

interface TablesProps {
  readonly datasets: Profile['datasets']
  readonly locale: Locale
}

/** The tables that have rows about a subject, the one with most of them first. */
export function Tables({ datasets, locale }: TablesProps) {
  const words = messagesIn(locale)
  if (datasets.length === 0) return null
  return (
    <Part id="tables" title={words.profile.tables}>
      <p className="ui muted">{words.profile.tablesLead}</p>
      <ul className={`bare ${styles.tables}`}>
        {datasets
          .toSorted((a, b) => b.observations - a.observations)
          .map(({ dataset, observations }) => (
            <li key={dataset}>
              <Link href={links.dataset(locale, dataset)} prefetch={false}>
                {descriptionOf(dataset)?.title[locale] ?? dataset}
              </Link>{' '}
              <span className="muted" data-number="count">
                {formatNumber(observations, locale)}
              </span>
            </li>
          ))}
      </ul>
    </Part>
  )
}
