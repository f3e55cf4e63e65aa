import type { Reconciliation, RivalComparison, ValueDefinition } from '@exodus/core/reconciliation'
import { Phrase } from '@/components/text/phrase'
import { cellName, columnName } from '@/lib/columns'
import type { Locale } from '@/lib/locale'
import { messagesIn } from '@/messages'

interface DefinitionDifferencesProps {
  readonly cell: Reconciliation
  readonly comparison: RivalComparison
  readonly locale: Locale
}

/** In what the rival counts otherwise than the value used; nothing where their rows tell of no difference. */
export function DefinitionDifferences({ cell, comparison, locale }: DefinitionDifferencesProps) {
  const words = messagesIn(locale).compare
  const { differsIn, definition } = comparison
  if (differsIn.length === 0) return null
  const told = (of: ValueDefinition, column: string) => (
    <bdi>{cellName(cell.dataset, column, cellOf(of, column), locale) || words.notGiven}</bdi>
  )
  return (
    <div>
      <dt>{words.differs}</dt>
      {differsIn.map((column) => (
        <dd key={column}>
          <Phrase
            text={words.differsText}
            values={{
              name: columnName(cell.dataset, column, locale),
              rival: told(definition, column),
              used: told(cell.definition, column),
            }}
          />
        </dd>
      ))}
    </div>
  )
}

/** What a definition says in a column. */
const cellOf = ({ codes, attributes, unit, status, quality }: ValueDefinition, column: string): string =>
  ({ unit, status, quality, ...codes, ...attributes })[column] ?? ''
