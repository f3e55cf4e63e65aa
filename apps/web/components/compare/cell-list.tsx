import type { Reconciliation } from '@exodus/core/reconciliation'
import { codeNames } from '@/lib/figure-label'
import { periodName, unitName } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'
import { CellValues } from './cell-values'
import styles from './compare.module.css'
import { RivalLine } from './rival-line'

interface CellListProps {
  readonly cells: readonly Reconciliation[]
  readonly locale: Locale
}

/** Cells whose sources differ, each with its values on a line and in words. */
export function CellList({ cells, locale }: CellListProps) {
  return (
    <ol className={`bare ${styles.cells}`}>
      {cells.map((cell) => (
        <Cell key={cell.figure.id} cell={cell} locale={locale} />
      ))}
    </ol>
  )
}

function Cell({ cell, locale }: { readonly cell: Reconciliation; readonly locale: Locale }) {
  const words = messagesIn(locale).compare
  const { figure, rivals } = cell
  const values = [figure.value, ...rivals.map(({ rival }) => rival.value)]
  return (
    <li className={styles.cell}>
      <div>
        <h2>
          {[...codeNames(figure, locale), periodName(figure.period.code, locale)].map((name, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the names of a cell never move
            <bdi key={at}>{name}</bdi>
          ))}
        </h2>
        <p className="small muted">{unitName(figure.unit.id, locale)}</p>
        <RivalLine values={values} />
        <p className="hidden-text">{words.stripNote}</p>
      </div>
      <CellValues cell={cell} locale={locale} />
    </li>
  )
}
