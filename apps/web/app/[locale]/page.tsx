import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChapterNav } from '@/components/home/chapter-nav'
import { DataTeaser } from '@/components/home/data-teaser'
import { DotYears } from '@/components/home/dot-years'
import { Opening } from '@/components/home/opening'
import { StoryChapter } from '@/components/home/story-chapter'
import { homeFigures } from '@/lib/home'
import { isLocale } from '@/lib/locale'
import { pageMetadata } from '@/lib/metadata'
import { storyChapters } from '@/lib/story/chapters'
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
  const [home, chapters] = await Promise.all([homeFigures(), storyChapters()])
  const [scale] = chapters
  return (
    <>
      <Opening home={home} locale={locale} words={words.home} />
      <ChapterNav chapters={chapters} locale={locale} />
      {chapters.map((chapter) => (
        <StoryChapter key={chapter.id} chapter={chapter} locale={locale}>
          {chapter === scale ? <DotYears home={home} locale={locale} /> : null}
        </StoryChapter>
      ))}
      <DataTeaser locale={locale} words={words} />
    </>
  )
}
