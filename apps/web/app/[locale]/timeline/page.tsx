import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IndexPage } from '@/components/page/index-page'
import { NoPage } from '@/components/page/no-page'
import { Entries } from '@/components/timeline/entries'
import { FilterForm } from '@/components/timeline/filter-form'
import { TimelinePager } from '@/components/timeline/timeline-pager'
import { YearStrip } from '@/components/timeline/year-strip'
import { Zoom } from '@/components/timeline/zoom'
import { formatNumber } from '@/lib/format'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import type { SearchParams } from '@/lib/query'
import { timelinePage } from '@/lib/timeline'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { title, description } = messagesIn(locale).timeline
  return pageMetadata(locale, '/timeline', { title, description })
}

export default async function Page({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const page = await timelinePage(await searchParams)
  const words = messagesIn(locale).timeline
  const { chosen, ignored } = page.choices
  return (
    <IndexPage locale={locale} title={words.title} lead={words.lead}>
      <YearStrip years={page.years} chosen={chosen} locale={locale} />
      <Zoom zoom={page.zoom} chosen={chosen} locale={locale} />
      <FilterForm page={page} locale={locale} />
      <NoPage of={page} locale={locale} />
      {ignored.length === 0 ? null : (
        <p className="ui">
          <bdi>{fill(words.ignored, { values: ignored.join(' · ') })}</bdi>
        </p>
      )}
      <p className="ui muted" role="status">
        {page.count === 0
          ? words.none
          : fill(words.found, {
              count: formatNumber(page.count, locale),
              all: formatNumber(page.all, locale),
            })}
      </p>
      <Entries entries={page.items} locale={locale} level={2} />
      <TimelinePager page={page} locale={locale} />
    </IndexPage>
  )
}
