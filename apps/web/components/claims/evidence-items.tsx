import type { EvidenceItem } from '@exodus/core/claims'
import { AsPublished } from '@/components/text/as-published'
import { Sentence } from '@/components/text/sentence'
import { dateName } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { punctuation } from '@/lib/punctuation'
import { sourceOf } from '@/lib/sources'
import { fill, type Messages } from '@/messages'
import styles from './claims.module.css'

interface EvidenceItemsProps {
  readonly id: string
  readonly title: string
  readonly none: string
  readonly items: readonly EvidenceItem[]
  readonly locale: Locale
  readonly words: Messages['claims']
}

const SHOWN = 4

const keyOf = (item: EvidenceItem): string =>
  item.kind === 'event'
    ? item.event.id
    : item.kind === 'statement'
      ? item.statement.id
      : item.sentence.text.en

/** One side of the evidence: figures, events and statements; those beyond the first few are folded. */
export function EvidenceItems({ id, title, none, items, locale, words }: EvidenceItemsProps) {
  const list = (part: readonly EvidenceItem[]) => (
    <ul className={`bare ${styles.items}`}>
      {part.map((item) => (
        <li key={keyOf(item)} data-kind={item.kind}>
          <Item item={item} locale={locale} words={words} />
        </li>
      ))}
    </ul>
  )
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {items.length === 0 ? <p className="muted">{none}</p> : list(items.slice(0, SHOWN))}
      {items.length > SHOWN ? (
        <details className={styles.more}>
          <summary>{fill(words.more, { count: String(items.length - SHOWN) })}</summary>
          {list(items.slice(SHOWN))}
        </details>
      ) : null}
    </section>
  )
}

interface ItemProps {
  readonly item: EvidenceItem
  readonly locale: Locale
  readonly words: Messages['claims']
}

function Item({ item, locale, words }: ItemProps) {
  if (item.kind === 'figures') {
    return (
      <p>
        <Sentence of={item.sentence} locale={locale} />
      </p>
    )
  }
  if (item.kind === 'event') {
    const { title, description, period, status, sources } = item.event
    return (
      <>
        <p className={styles.itemMeta}>
          {[words.event, dateName(period, locale), codeName('event-status', status, locale)].join(' · ')}
        </p>
        <p className={styles.itemTitle}>{title[locale]}</p>
        <p>{description[locale]}</p>
        <Carriers ids={sources} locale={locale} />
      </>
    )
  }
  const { speaker, office, quote, summary, period, sources } = item.statement
  return (
    <>
      <p className={styles.itemMeta}>{[words.statement, dateName(period, locale)].join(' · ')}</p>
      <p className={styles.itemTitle}>
        {[speaker[locale], office[locale]].filter(Boolean).join(punctuation[locale].comma)}
      </p>
      <p>{summary[locale]}</p>
      {quote === '' ? null : (
        <blockquote className={styles.quote}>
          <AsPublished text={`“${quote}”`} locale={locale} />
        </blockquote>
      )}
      <Carriers ids={sources} locale={locale} />
    </>
  )
}

/** Who carries an event or a statement; each is a link to what was read. */
function Carriers({ ids, locale }: { readonly ids: readonly string[]; readonly locale: Locale }) {
  return (
    <p className={styles.itemMeta}>
      {ids.map((id, at) => {
        const source = sourceOf(id)
        const name = <AsPublished text={source?.publisher ?? id} locale={locale} />
        return (
          <span key={id}>
            {at > 0 ? ' · ' : null}
            {source?.url ? (
              <a href={source.url} rel="noopener">
                {name}
              </a>
            ) : (
              name
            )}
          </span>
        )
      })}
    </p>
  )
}
