import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IndexPage } from '@/components/page/index-page'
import { SearchForm } from '@/components/search/search-form'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { searchChoices } from '@/lib/search'
import { messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesIn(locale).trouble.title, robots: { index: false } } : {}
}

/** What is served in place of a page that could not be made; made beforehand, so that it does not fail with it. */
export default async function Page({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { trouble, missing } = messagesIn(locale)
  return (
    <IndexPage title={trouble.title} lead={trouble.lead}>
      <p>
        {/* biome-ignore lint/a11y/useValidAnchor: an empty address is the one asked for, at which this page is shown */}
        <a href="">{trouble.again}</a> · <a href={links.home(locale)}>{missing.homeLink}</a> ·{' '}
        <a href={links.data(locale)}>{missing.dataLink}</a>
      </p>
      <SearchForm choices={searchChoices({})} locale={locale} />
      <p className="ui">
        <a href={links.about(locale)}>{trouble.report}</a>
      </p>
    </IndexPage>
  )
}
