import type { Locale } from '@/lib/locale'
import type { StoryChapter } from '@/lib/story/chapters'
import { messagesIn } from '@/messages'
import styles from './story.module.css'

interface ChapterNavProps {
  readonly chapters: readonly Pick<StoryChapter, 'id' | 'title'>[]
  readonly locale: Locale
}

/** The chapters in a line that stays at the top; behaviours/chapter-nav.ts marks the one that is read. */
export function ChapterNav({ chapters, locale }: ChapterNavProps) {
  return (
    <nav className={styles.nav} aria-label={messagesIn(locale).story.chapters} data-chapters="">
      <ol className={`page bare ${styles.names}`}>
        {chapters.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title[locale]}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
