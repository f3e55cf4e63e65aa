import type { Event, Statement } from '@exodus/core/schema'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { AsPublished } from '@/components/text/as-published'
import { dateName, formatNumber } from '@/lib/format'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { sourceOf } from '@/lib/sources'
import { fill, messagesIn } from '@/messages'
import styles from './story.module.css'

// Of each side the latest: the timeline has all.
const MOST = 4
const SIDES = ['supports', 'contradicts', 'context'] as const

const sideOf = ({ bearing }: Event): (typeof SIDES)[number] =>
  bearing === 'supports' || bearing === 'contradicts' ? bearing : 'context'

interface StoryRecordsProps {
  readonly events: readonly Event[]
  readonly statements: readonly Statement[]
  readonly locale: Locale
}

/** What happened and what was said that bears on a section, for and against, folded away. */
export function StoryRecords({ events, statements, locale }: StoryRecordsProps) {
  const words = messagesIn(locale).story.records
  const all = events.length + statements.length
  if (all === 0) return null
  const groups = [
    ...SIDES.map((side) => ({
      name: words[side],
      items: latest(events.filter((event) => sideOf(event) === side)).map((event) => (
        <EventItem key={event.id} event={event} locale={locale} />
      )),
    })),
    {
      name: words.said,
      items: latest(statements).map((statement) => (
        <StatementItem key={statement.id} statement={statement} locale={locale} />
      )),
    },
  ].filter(({ items }) => items.length > 0)
  const left = all - groups.reduce((count, { items }) => count + items.length, 0)
  return (
    <details className={styles.records}>
      <summary>{fill(words.summary, { count: formatNumber(all, locale) })}</summary>
      {groups.map(({ name, items }) => (
        <div key={name}>
          <p className={styles.side}>{name}</p>
          <ul className="bare">{items}</ul>
        </div>
      ))}
      <p>
        {left > 0 ? `${fill(words.more, { count: formatNumber(left, locale) })} ` : null}
        <Link href={links.timeline(locale)} prefetch={false}>
          {words.timeline}
        </Link>
      </p>
    </details>
  )
}

const latest = <Item extends { readonly period: string }>(items: readonly Item[]): Item[] =>
  items.toSorted((a, b) => b.period.localeCompare(a.period)).slice(0, MOST)

function EventItem({ event, locale }: { readonly event: Event; readonly locale: Locale }) {
  const { title, period, area, status, sources } = event
  return (
    <Item
      meta={[
        dateName(period, locale),
        codeName('area', area, locale),
        codeName('event-status', status, locale),
      ]}
      sources={sources}
      locale={locale}
    >
      {title[locale]}
    </Item>
  )
}

function StatementItem({ statement, locale }: { readonly statement: Statement; readonly locale: Locale }) {
  const { speaker, summary, period, stance, sources } = statement
  return (
    <Item
      meta={[dateName(period, locale), speaker[locale], codeName('statement-stance', stance, locale)]}
      sources={sources}
      locale={locale}
    >
      {summary[locale]}
    </Item>
  )
}

interface ItemProps {
  readonly meta: readonly string[]
  readonly sources: readonly string[]
  readonly locale: Locale
  readonly children: ReactNode
}

function Item({ meta, sources: [first], locale, children }: ItemProps) {
  const source = first === undefined ? undefined : sourceOf(first)
  return (
    <li>
      <p className={styles.meta}>{meta.join(' · ')}</p>
      <p>
        {children}{' '}
        {source?.url ? (
          <a href={source.url} rel="noopener">
            <AsPublished text={source.publisher} locale={locale} />
          </a>
        ) : null}
      </p>
    </li>
  )
}
