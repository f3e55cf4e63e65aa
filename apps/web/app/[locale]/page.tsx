import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Argument } from '@/components/home/argument'
import { DataTeaser } from '@/components/home/data-teaser'
import { DestinationsChapter } from '@/components/home/destinations-chapter'
import { Opening } from '@/components/home/opening'
import { ScaleChapter } from '@/components/home/scale-chapter'
import { DoorsChapter, SkillChapter } from '@/components/home/share-chapters'
import { homeFigures } from '@/lib/home'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { messagesIn } from '@/messages'

interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? pageMetadata(locale, '', {}) : {}
}

export default async function Page({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = messagesIn(locale)
  const home = await homeFigures()
  return (
    <>
      <Opening home={home} locale={locale} words={words.home} />
      <ScaleChapter home={home} locale={locale} words={words} />
      <DestinationsChapter home={home} locale={locale} words={words} />
      <SkillChapter home={home} locale={locale} words={words} />
      <DoorsChapter home={home} locale={locale} words={words} />
      <Argument locale={locale} words={words.claims} />
      <DataTeaser locale={locale} words={words} />
    </>
  )
}
