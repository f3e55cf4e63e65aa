import { messagesIn } from '@/messages'
import { descriptionOf } from './catalogue'
import { formatNumber, periodName, unitName } from './format'
import type { Locale } from './locale'
import { codeListOf, codeName, dimensionName } from './names'
import { sourceOf } from './sources'

const attributeOf = (dataset: string, column: string) =>
  descriptionOf(dataset)?.attributes.find(({ id }) => id === column)

/** What a column of a dataset is called in a language. */
export function columnName(dataset: string, column: string, locale: Locale): string {
  const words = messagesIn(locale)
  const columns: Readonly<Record<string, string>> = { ...words.compare.columns, ...words.changes.columns }
  return attributeOf(dataset, column)?.title[locale] ?? columns[column] ?? dimensionName(column, locale)
}

/** A cell of a column as a reader sees it: a code under its name; what has no list, such as a label, as it is. */
export function cellName(dataset: string, column: string, cell: string, locale: Locale): string {
  if (cell === '') return ''
  if (column === 'value') return formatNumber(Number(cell), locale, { maximumFractionDigits: 8 })
  if (column === 'period') return periodName(cell, locale)
  if (column === 'unit') return unitName(cell, locale)
  if (column === 'status') return codeName('observation-status', cell, locale)
  if (column === 'quality') return codeName('quality', cell, locale)
  if (column === 'source') return sourceOf(cell)?.publisher ?? cell
  return codeName(attributeOf(dataset, column)?.codeList ?? codeListOf(dataset, column), cell, locale)
}
