import Link from 'next/link'
import { Fragment, type ReactNode } from 'react'
import { entryOf } from '@/lib/directory'
import type { Locale } from '@/lib/locale'
import { type StoryChapter as Chapter, furtherPages } from '@/lib/story/chapters'
import { messagesIn } from '@/messages'
import styles from './story.module.css'
import { StorySection } from './story-section'

interface StoryChapterProps {
  readonly chapter: Chapter
  readonly locale: Locale
  /** What stands after the first section. */
  readonly children?: ReactNode
}

/** A chapter of the story: its sections, and the pages that go further. */
export function StoryChapter({ chapter: { id, title, sections }, locale, children }: StoryChapterProps) {
  const words = messagesIn(locale)
  return (
    <section
      id={id}
      className={`page ${styles.chapter}`}
      aria-labelledby={`${id}-heading`}
      data-chapter=""
      style={{ '--sections': sections.length }}
    >
      <h2 id={`${id}-heading`} className={styles.title}>
        {title[locale]}
      </h2>
      {sections.map((section, at) => (
        <Fragment key={section.id}>
          <StorySection section={section} locale={locale} />
          {at === 0 ? children : null}
        </Fragment>
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
