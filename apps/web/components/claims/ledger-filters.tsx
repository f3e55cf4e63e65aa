import { type Assessment, VERDICTS, type Verdict, verdictTexts } from '@exodus/core/claims'
import Link from 'next/link'
import { countsOf, FACETS, type Facet, type Filters, speakerName } from '@/lib/claims/filters'
import { formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import type { Messages } from '@/messages'
import styles from './claims.module.css'
import { VerdictShape } from './verdict-shape'

interface LedgerFiltersProps {
  readonly claims: readonly Assessment[]
  readonly filters: Filters
  readonly locale: Locale
  readonly words: Messages['claims']
}

const nameOf = (facet: Facet, value: string, claims: readonly Assessment[], locale: Locale): string =>
  facet === 'verdict'
    ? verdictTexts[value as Verdict].name[locale]
    : facet === 'speaker'
      ? speakerName(claims, value, locale)
      : codeName(`claim-${facet}`, value, locale)

/** Links that filter the ledger: each is an address, so that it works without script and can be sent on. */
export function LedgerFilters({ claims, filters, locale, words }: LedgerFiltersProps) {
  return (
    <nav className={styles.filters} aria-label={words.filter}>
      {FACETS.map((facet) => {
        const counts = countsOf(claims, facet, filters)
        const values = facet === 'verdict' ? VERDICTS.filter((verdict) => counts.has(verdict)) : counts.keys()
        return (
          <section key={facet} aria-labelledby={`by-${facet}`}>
            <h2 id={`by-${facet}`}>{words.facets[facet]}</h2>
            <ul className="bare">
              {[...values].map((value) => {
                const chosen = filters[facet] === value
                const count = counts.get(value) ?? 0
                return (
                  <li key={value}>
                    <Link
                      href={links.claims(locale, { ...filters, [facet]: chosen ? undefined : value })}
                      aria-current={chosen ? 'true' : undefined}
                      prefetch={false}
                      scroll={false}
                    >
                      {facet === 'verdict' ? <VerdictShape verdict={value as Verdict} /> : null}
                      <span>{nameOf(facet, value, claims, locale)}</span>
                      <span className={styles.count} data-count={count}>
                        {formatNumber(count, locale)}
                      </span>
                    </Link>
                  </li>
                )
              })}
            </ul>
          </section>
        )
      })}
    </nav>
  )
}
