import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IndexPage } from '@/components/page/index-page'
import { YearTable } from '@/components/years/year-table'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { yearsIndex } from '@/lib/years'
import { messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { title, lead } = messagesIn(locale).years
  return pageMetadata(locale, '/years', { title, description: lead })
}

export default async function Page({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = messagesIn(locale).years
  return (
    <IndexPage locale={locale} title={words.title} lead={words.lead}>
      <YearTable lines={await yearsIndex()} locale={locale} />
    </IndexPage>
  )
}
