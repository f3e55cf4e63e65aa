import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import styles from '@/components/claims/claims.module.css'
import { LedgerFilters } from '@/components/claims/ledger-filters'
import { LedgerList } from '@/components/claims/ledger-list'
import { LedgerSearch } from '@/components/claims/ledger-search'
import { SourceLine } from '@/components/figure/source-line'
import { Breadcrumbs } from '@/components/page/breadcrumbs'
import { Phrase } from '@/components/text/phrase'
import { ledger } from '@/lib/claims/assessed'
import { filtered, filtersOf } from '@/lib/claims/filters'
import { sourceView } from '@/lib/figure-view'
import { formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { title, description } = messagesIn(locale).claims
  return pageMetadata(locale, '/claims', {
    title,
    description,
    alternates: { types: { 'application/atom+xml': links.claimFeed(locale) } },
  })
}

export default async function Page({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = messagesIn(locale).claims
  const { article, claims: assessed } = await ledger()
  const claims = assessed.map(({ now }) => now)
  const { filters, unknown } = filtersOf(await searchParams, claims)
  const shown = filtered(claims, filters)
  const isFiltered = Object.keys(filters).length > 0
  return (
    <div className={`page ${styles.ledger}`}>
      <header className="stack">
        <Breadcrumbs locale={locale} title={words.title} />
        <h1>{words.title}</h1>
        <p className="lead">{fill(words.lead, { count: formatNumber(claims.length, locale) })}</p>
        <p className="ui muted">
          {words.article}: <SourceLine source={sourceView(article, locale)} />
        </p>
        <p className="ui">
          <Link href={`${links.methods(locale)}#verdicts`} prefetch={false}>
            {words.scaleLink}
          </Link>{' '}
          · <a href={links.claimFeed(locale)}>{words.feed}</a>
        </p>
      </header>
      <div className={styles.ledgerBody}>
        <LedgerFilters claims={claims} filters={filters} locale={locale} words={words} />
        <div>
          <LedgerSearch filters={filters} locale={locale} words={words} />
          {unknown.length === 0 ? null : (
            <p className="ui muted">{fill(words.ignored, { values: unknown.join(', ') })}</p>
          )}
          <p className="ui" role="status" data-number="count">
            <Phrase
              text={isFiltered ? words.found : words.foundAll}
              values={{ count: formatNumber(shown.length, locale), all: formatNumber(claims.length, locale) }}
            />{' '}
            {isFiltered ? (
              <Link href={links.claims(locale)} prefetch={false}>
                {words.clear}
              </Link>
            ) : null}
          </p>
          <LedgerList claims={shown} locale={locale} words={words} />
        </div>
      </div>
    </div>
  )
}
