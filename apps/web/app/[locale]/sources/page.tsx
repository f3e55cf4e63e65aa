import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IndexPage, Section } from '@/components/page/index-page'
import { NoPage } from '@/components/page/no-page'
import { Pager } from '@/components/page/pager'
import { SourceEntries } from '@/components/sources/source-entries'
import { SourceForm } from '@/components/sources/source-form'
import { SourceMatrix } from '@/components/sources/source-matrix'
import { formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import { isLocale, type Locale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import type { SearchParams } from '@/lib/query'
import { sourceList } from '@/lib/source-pages'
import { sourceCount } from '@/lib/sources'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
  readonly searchParams: Promise<SearchParams>
}

const lead = (locale: Locale): string =>
  fill(messagesIn(locale).sourcePages.lead, { count: formatNumber(sourceCount, locale) })

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { title } = messagesIn(locale).sourcePages
  return pageMetadata(locale, '/sources', { title, description: lead(locale) })
}

export default async function Page({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const list = sourceList(await searchParams)
  const words = messagesIn(locale).sourcePages
  const { page, pages, count, items, query, choices } = list
  const position = fill(words.found, {
    count: formatNumber(count, locale),
    all: formatNumber(sourceCount, locale),
    page: formatNumber(page, locale),
    pages: formatNumber(pages, locale),
  })
  return (
    <IndexPage locale={locale} title={words.title} lead={lead(locale)}>
      <Section id="overview" title={words.overview}>
        <SourceMatrix locale={locale} />
      </Section>
      <Section id="list" title={words.list}>
        <SourceForm list={list} locale={locale} />
        {choices.ignored.length === 0 ? null : (
          <p className="ui">
            <bdi>{fill(words.ignored, { values: choices.ignored.join(' · ') })}</bdi>
          </p>
        )}
        <NoPage of={list} locale={locale} />
        <p className="ui muted" role="status">
          {count === 0 ? words.none : position}
        </p>
        <SourceEntries sources={items} locale={locale} />
        <Pager
          label={words.pages}
          page={page}
          pages={pages}
          words={words}
          position={position}
          hrefOf={(number) =>
            `${links.sources(locale, { ...choices.chosen, q: query, page: String(number) })}#list`
          }
        />
      </Section>
    </IndexPage>
  )
}
