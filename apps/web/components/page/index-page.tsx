import type { ReactNode } from 'react'
import type { Locale } from '@/lib/locale'
import { Breadcrumbs } from './breadcrumbs'
import styles from './index-page.module.css'

interface IndexPageProps {
  /** Absent for a page that stands in place of another. */
  readonly locale?: Locale
  /** The page above it, where that is not the home page. */
  readonly parent?: { readonly href: string; readonly text: string }
  readonly title: string
  readonly lead: ReactNode
  readonly children: ReactNode
}

/** A page that lists things: title, a sentence on what is in the list, the list. */
export function IndexPage({ locale, parent, title, lead, children }: IndexPageProps) {
  return (
    <div className={`page ${styles.index}`}>
      {locale === undefined ? null : (
        <Breadcrumbs locale={locale} {...(parent ? { parent } : {})} title={title} />
      )}
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
