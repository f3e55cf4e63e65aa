import type { SearchKind } from '@exodus/core/search'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IndexPage } from '@/components/page/index-page'
import { HitList } from '@/components/search/hit-list'
import { SearchForm } from '@/components/search/search-form'
import { formatNumber } from '@/lib/format'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import type { SearchParams } from '@/lib/query'
import { findPages, MOST_HITS, searchChoices } from '@/lib/search'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { title, description } = messagesIn(locale).search
  return pageMetadata(locale, '/search', { title, description, robots: { index: false } })
}

export default async function Page({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const choices = searchChoices(await searchParams)
  const { query, chosen, ignored } = choices
  const words = messagesIn(locale).search
  const hits = findPages(query, locale, MOST_HITS, chosen.kind as SearchKind | undefined)
  const found = hits.length === 0 ? words.none : hits.length === MOST_HITS ? words.foundMost : words.found
  return (
    <IndexPage locale={locale} title={words.title} lead={words.lead}>
      <SearchForm choices={choices} locale={locale} />
      {ignored.length === 0 ? null : (
        <p className="ui">
          <bdi>{fill(words.ignored, { values: ignored.join(' · ') })}</bdi>
        </p>
      )}
      {query === '' ? null : (
        <p className="ui muted" role="status">
          {fill(found, { count: formatNumber(hits.length, locale), query })}
        </p>
      )}
      <HitList hits={hits} locale={locale} />
    </IndexPage>
  )
}
