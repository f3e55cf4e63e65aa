import Link from 'next/link'
import { entryOf } from '@/lib/directory'
import type { Locale } from '@/lib/locale'
import { furtherPages, type StoryChapter as Chapter } from '@/lib/story/chapters'
import { messagesIn } from '@/messages'
import styles from './story.module.css'
import { StorySection } from './story-section'

interface StoryChapterProps {
  readonly chapter: Chapter
  readonly locale: Locale
}

/** A chapter of the story: its sections, and the pages that go further. */
export function StoryChapter({ chapter: { id, title, sections }, locale }: StoryChapterProps) {
  const words = messagesIn(locale)
  return (
    <section
      id={id}
      className={`page ${styles.chapter}`}
      aria-labelledby={`${id}-heading`}
      data-chapter=""
    >
      <h2 id={`${id}-heading`} className={styles.title}>
        {title[locale]}
      </h2>
      {sections.map((section) => (
        <StorySection key={section.id} section={section} locale={locale} />
      ))}
      <p className={styles.further}>
        <span className="muted">{words.story.further}</span>
        {furtherPages(id).map((page) => {
          const { name, href } = entryOf(page, words, locale)
          return (
            <Link key={page} href={href} prefetch={false}>
              {name}
            </Link>
          )
        })}
      </p>
    </section>
  )
}
