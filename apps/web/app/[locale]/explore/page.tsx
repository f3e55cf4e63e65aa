import { metrics } from '@exodus/core/metrics'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SubjectList } from '@/components/explore/subject-list'
import { IndexPage } from '@/components/page/index-page'
import { datasetIds } from '@/lib/catalogue'
import { formatNumber } from '@/lib/format'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { title, description } = messagesIn(locale).explore
  return pageMetadata(locale, '/explore', { title, description })
}

export default async function Page({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = messagesIn(locale).explore
  return (
    <IndexPage
      locale={locale}
      title={words.title}
      lead={fill(words.lead, {
        datasets: formatNumber(datasetIds.length, locale),
        metrics: formatNumber(metrics.length, locale),
      })}
    >
      <SubjectList locale={locale} />
    </IndexPage>
  )
}
