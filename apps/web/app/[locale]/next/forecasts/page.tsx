import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { IndexPage } from '@/components/page/index-page'
import { ForecastSection } from '@/components/projection/forecast-section'
import { links } from '@/lib/links'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { forecasts } from '@/lib/next'
import { messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { forecasts: title, forecastsLead } = messagesIn(locale).next
  return pageMetadata(locale, '/next/forecasts', { title, description: forecastsLead })
}

export default async function Page({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = messagesIn(locale).next
  return (
    <IndexPage
      locale={locale}
      parent={{ href: links.next(locale), text: words.title }}
      title={words.forecasts}
      lead={words.forecastsLead}
    >
      <p className="ui">
        <Link href={links.next(locale)} prefetch={false}>
          {words.toScenarios}
        </Link>
      </p>
      {(await forecasts()).map((view) => (
        <ForecastSection key={view.id} view={view} locale={locale} />
      ))}
    </IndexPage>
  )
}
