import type { ReactNode } from 'react'
import { isLocale } from '@/lib/locale'
import styles from './article.module.css'
import { Breadcrumbs } from './breadcrumbs'

interface ArticleProps {
  readonly head: ReactNode
  /** What stands beside the text on wide screens, and after it on narrow ones. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A page about one thing: its head, its parts one after the other, and facts beside them. */
export function Article({ head, aside, children }: ArticleProps) {
  return (
    <article className={`page ${styles.article}`}>
      {head}
      <div className={styles.body} data-aside={aside === undefined ? undefined : ''}>
        <div className={styles.main}>{children}</div>
        {aside === undefined ? null : <aside className={styles.aside}>{aside}</aside>}
      </div>
    </article>
  )
}

interface HeadProps {
  /** The list that the page belongs to. */
  readonly crumb: { readonly href: string; readonly text: string }
  readonly title: ReactNode
  /** The title in plain text, where it is set otherwise. */
  readonly name?: string
  readonly lead?: ReactNode
}

/** Where a page belongs, what it is called, and what it is about. */
export function Head({ crumb, title, name = '', lead }: HeadProps) {
  // The address of the list says the language.
  const [, locale = ''] = crumb.href.split('/')
  return (
    <header className={styles.head}>
      {isLocale(locale) ? (
        <Breadcrumbs locale={locale} parent={crumb} title={typeof title === 'string' ? title : name} />
      ) : null}
      <h1>{title}</h1>
      {lead === undefined ? null : <p className="lead">{lead}</p>}
    </header>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** A titled part of a page. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section id={id} className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

interface FactListProps {
  readonly facts: readonly { readonly name: string; readonly value: ReactNode }[]
}

/** Short facts in a list, for the side of a page. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
