import { Fragment, type ReactNode } from 'react'
import { SourceLine } from '@/components/figure/source-line'
import { sourceView } from '@/lib/figure-view'
import type { Locale } from '@/lib/locale'
import { sourceOf } from '@/lib/sources'
import { messagesIn } from '@/messages'
import styles from './timeline.module.css'

/** What is said of an entry in words, one after the other; what has no word is left out. */
export function Marks({ marks }: { readonly marks: readonly ReactNode[] }) {
  return (
    <ul className={`bare ${styles.marks}`}>
      {marks
        .filter((mark) => mark !== null)
        .map((mark, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks of an entry never move
          <li key={at}>{mark}</li>
        ))}
    </ul>
  )
}

/** The sources of an entry, the one that was read for it first. */
export function EntrySources({ ids, locale }: { readonly ids: readonly string[]; readonly locale: Locale }) {
  const words = messagesIn(locale).charts
  if (ids.length === 0) return null
  return (
    <p className={styles.sources}>
      <span className="muted">{ids.length === 1 ? words.source : words.sources}</span>{' '}
      {ids.map((id, at) => (
        <Fragment key={id}>
          {at > 0 ? ' · ' : null}
          <SourceLine source={sourceView(sourceOf(id) ?? { id }, locale)} />
        </Fragment>
      ))}
    </p>
  )
}

/** A remark of those who entered the record, in the language it was written in. */
export function EditorNote({
  note,
  entry,
  locale,
}: {
  readonly note: string
  /** Id of the entry, whose title names the note for those who hear it out of its place. */
  readonly entry: string
  readonly locale: Locale
}) {
  if (note === '') return null
  return (
    <details className={styles.note}>
      <summary id={`${entry}-note`} aria-labelledby={`${entry}-note ${entry}-title`}>
        {messagesIn(locale).timeline.note}
      </summary>
      <p lang="en" dir="ltr">
        {note}
      </p>
    </details>
  )
}
