import type { FigureNode } from '@/lib/figure-view-types'
import { formatNumber } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { fill, type Messages } from '@/messages'
import styles from './evidence.module.css'
import { PublishedRow } from './published-row'

interface LineageTreeProps {
  readonly inputs: readonly FigureNode[]
  /** How many inputs there are besides. */
  readonly more: number
  readonly words: Messages['figure']
  readonly locale: Locale
}

/** The inputs of a formula, each of which opens to its own formula or to the published row behind it. */
export function LineageTree({ inputs, more, words, locale }: LineageTreeProps) {
  return (
    <ul className={`bare ${styles.tree}`}>
      {inputs.map((input, at) => (
        <li key={input.id ?? at}>
          <details open={inputs.length === 1}>
            <summary className={styles.branch}>
              <span>{input.label}</span>
              <span className={styles.branchValue}>
                <bdi>{input.shown}</bdi> <span className="muted">{input.period}</span>
              </span>
            </summary>
            <div className={styles.leaf}>
              <NodeBody node={input} words={words} locale={locale} />
            </div>
          </details>
        </li>
      ))}
      {more === 0 ? null : (
        <li className="muted">{fill(words.moreInputs, { count: formatNumber(more, locale) })}</li>
      )}
    </ul>
  )
}

/** What is behind one value: its published row, or its formula with the inputs of it. */
function NodeBody({
  node,
  words,
  locale,
}: { readonly node: FigureNode } & Omit<LineageTreeProps, 'inputs' | 'more'>) {
  return (
    <>
      {node.id === null ? null : (
        <p className={styles.nodeId}>
          <a data-figure={node.id} href={`/${locale}/figures/${node.id}`}>
            <code>{node.id}</code>
          </a>
        </p>
      )}
      {node.row === null ? (
        <>
          <p className={styles.formula}>{node.formula}</p>
          <Notes notes={node.notes} />
          <LineageTree inputs={node.inputs} more={node.moreInputs} words={words} locale={locale} />
        </>
      ) : (
        <PublishedRow node={node} row={node.row} words={words} />
      )}
    </>
  )
}

/** What a reader must know of a step, for example which scope was chosen. */
export function Notes({ notes }: { readonly notes: readonly string[] }) {
  return notes.map((note) => (
    <p key={note} className={`muted ${styles.note}`}>
      {note}
    </p>
  ))
}
