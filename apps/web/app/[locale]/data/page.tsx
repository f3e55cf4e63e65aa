import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FacetForm } from '@/components/catalogue/facet-form'
import { TopicList } from '@/components/catalogue/topic-list'
import { Breadcrumbs } from '@/components/page/breadcrumbs'
import { descriptions } from '@/lib/catalogue'
import { cataloguePage } from '@/lib/data/catalogue-filter'
import { formatNumber } from '@/lib/format'
import { isLocale, type Locale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import type { SearchParams } from '@/lib/query'
import { sourceCount } from '@/lib/sources'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
  readonly searchParams: Promise<SearchParams>
}

const lead = (locale: Locale): string =>
  fill(messagesIn(locale).data.lead, {
    datasets: formatNumber(descriptions.length, locale),
    rows: formatNumber(
      descriptions.reduce((all, { size }) => all + size, 0),
      locale,
    ),
    sources: formatNumber(sourceCount, locale),
  })

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return pageMetadata(locale, '/data', {
    title: messagesIn(locale).data.title,
    description: lead(locale),
  })
}

export default async function Page({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const page = await cataloguePage(await searchParams)
  const words = messagesIn(locale).wholeTable
  const { ignored } = page.choices
  return (
    <div className="page" style={{ paddingBlockStart: '3rem' }}>
      <Breadcrumbs locale={locale} title={messagesIn(locale).data.title} />
      <h1>{messagesIn(locale).data.title}</h1>
      <p className="lead" style={{ marginBlock: '1rem 2rem' }}>
        {lead(locale)}
      </p>
      <FacetForm page={page} locale={locale} />
      {ignored.length === 0 ? null : (
        <p className="ui">
          <bdi>{fill(words.ignored, { values: ignored.join(' · ') })}</bdi>
        </p>
      )}
      <p className="ui muted" role="status">
        {page.datasets.length === 0
          ? words.none
          : fill(words.found, {
              count: formatNumber(page.datasets.length, locale),
              all: formatNumber(descriptions.length, locale),
            })}
      </p>
      <TopicList datasets={page.datasets} locale={locale} />
    </div>
  )
}
