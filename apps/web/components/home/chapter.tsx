import type { ReactNode } from 'react'
import { ClaimList } from '@/components/claims/claim-list'
import { claimsWith } from '@/lib/claims/assessed'
import { claimsOf, type HomeChapter } from '@/lib/claims/subjects'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import styles from './home.module.css'

interface ChapterProps {
  readonly id: HomeChapter
  readonly locale: Locale
  readonly title: string
  readonly text: ReactNode
  readonly children: ReactNode
}

/** One step of the story: a few sentences and the claims met there in the reading column, and the chart they are about. */
export async function Chapter({ id, locale, title, text, children }: ChapterProps) {
  return (
    <section id={id} className={`page ${styles.chapter}`} aria-labelledby={`${id}-heading`}>
      <div className={styles.chapterText}>
        <h2 id={`${id}-heading`}>{title}</h2>
        <p>{text}</p>
        <ClaimList
          id={`${id}-claims`}
          title={messagesIn(locale).claims.met}
          claims={await claimsWith(claimsOf[id])}
          locale={locale}
        />
      </div>
      <div className={styles.chapterChart}>{children}</div>
    </section>
  )
}
