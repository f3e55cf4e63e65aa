import type { Reconciliation, RivalComparison, ValueDefinition } from '@exodus/core/reconciliation'
import { Phrase } from '@/components/text/phrase'
import { descriptionOf } from '@/lib/catalogue'
import { unitName } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { codeName, dimensionName, nameIn } from '@/lib/names'
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
    <bdi>{valueName(cell.dataset, of, column, locale) || words.notGiven}</bdi>
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

const attributeOf = (dataset: string, column: string) =>
  descriptionOf(dataset)?.attributes.find(({ id }) => id === column)

function columnName(dataset: string, column: string, locale: Locale): string {
  const columns: Readonly<Record<string, string>> = messagesIn(locale).compare.columns
  return attributeOf(dataset, column)?.title[locale] ?? columns[column] ?? dimensionName(column, locale)
}

/** A code under its name; what has no list, such as a date or a label, as it is. */
function valueName(
  dataset: string,
  { codes, attributes, ...rest }: ValueDefinition,
  column: string,
  locale: Locale,
): string {
  if (column in codes) return nameIn(dataset, column, codes[column] ?? '', locale)
  if (column === 'unit') return unitName(rest.unit, locale)
  if (column === 'status') return codeName('observation-status', rest.status, locale)
  if (column === 'quality') return codeName('quality', rest.quality, locale)
  return codeName(attributeOf(dataset, column)?.codeList ?? '', attributes[column] ?? '', locale)
}
