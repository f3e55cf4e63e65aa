import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TopicList } from '@/components/catalogue/topic-list'
import { descriptions } from '@/lib/catalogue'
import { formatNumber } from '@/lib/format'
import { isLocale, type Locale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { sourceCount } from '@/lib/sources'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
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

export default async function Page({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <div className="page" style={{ paddingBlockStart: '3rem' }}>
      <h1>{messagesIn(locale).data.title}</h1>
      <p className="lead" style={{ marginBlockStart: '1rem' }}>
        {lead(locale)}
      </p>
      <TopicList locale={locale} />
    </div>
  )
}
