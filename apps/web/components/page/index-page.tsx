import type { ReactNode } from 'react'
import styles from './index-page.module.css'

interface IndexPageProps {
  readonly title: string
  readonly lead: ReactNode
  readonly children: ReactNode
}

/** A page that lists things: title, a sentence on what is in the list, the list. */
export function IndexPage({ title, lead, children }: IndexPageProps) {
  return (
    <div className={`page ${styles.index}`}>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {children}
    </div>
  )
}

interface SectionProps {
  readonly id: string
  readonly title: string
  readonly lead?: ReactNode
  readonly children: ReactNode
}

/** A titled part of a list. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section id={id} className={styles.section}>
      <h2>{title}</h2>
      {lead === undefined ? null : <p className={styles.sectionLead}>{lead}</p>}
      {children}
    </section>
  )
}
