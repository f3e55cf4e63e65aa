import type { ReactNode } from 'react'
import styles from './home.module.css'

interface ChapterProps {
  readonly id: string
  readonly title: string
  readonly text: ReactNode
  readonly children: ReactNode
}

/** One step of the story: a few sentences in the reading column, and the chart that they are about. */
export function Chapter({ id, title, text, children }: ChapterProps) {
  return (
    <section id={id} className={`page ${styles.chapter}`} aria-labelledby={`${id}-heading`}>
      <div className={styles.chapterText}>
        <h2 id={`${id}-heading`}>{title}</h2>
        <p>{text}</p>
      </div>
      <div className={styles.chapterChart}>{children}</div>
    </section>
  )
}
