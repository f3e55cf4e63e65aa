import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IndexPage } from '@/components/page/index-page'
import { FamilyLists } from '@/components/professions/family-lists'
import { ProfessionRanking } from '@/components/professions/profession-ranking'
import { formatNumber } from '@/lib/format'
import { isLocale, type Locale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { professionsIndex } from '@/lib/professions'
import { fill, messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
}

async function lead(locale: Locale): Promise<string> {
  const { lines } = await professionsIndex()
  return fill(messagesIn(locale).professions.lead, { count: formatNumber(lines.length, locale) })
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return pageMetadata(locale, '/professions', {
    title: messagesIn(locale).professions.title,
    description: await lead(locale),
  })
}

export default async function Page({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const index = await professionsIndex()
  return (
    <IndexPage locale={locale} title={messagesIn(locale).professions.title} lead={await lead(locale)}>
      <ProfessionRanking index={index} locale={locale} />
      <FamilyLists lines={index.lines} locale={locale} />
    </IndexPage>
  )
}
