import type { CellRevision, RevisedRow } from '@exodus/core/releases'
import { descriptionOf } from './catalogue'
import { cellName, columnName } from './columns'
import { formatValue, periodName, unitName } from './format'
import { links } from './links'
import type { Locale } from './locale'
import { nameIn } from './names'
import { punctuation } from './punctuation'

/** One changed row as a page shows it. */
export interface RevisionView {
  /** Unlike that of any other change of the release. */
  readonly key: string
  readonly change: CellRevision['change']
  /** Which cell: the names of its codes, and the period. */
  readonly name: string
  /** The page of the figure, where one is published there. */
  readonly href?: string
  /** The value with its unit, as it is now or was last; empty where the source gives none. */
  readonly value: string
  readonly differences: readonly {
    readonly column: string
    /** Empty where the row said nothing. */
    readonly before: string
    readonly after: string
  }[]
}

/** A change of a published row, in the words of a language. */
export function revisionView(revision: CellRevision, locale: Locale): RevisionView {
  const { dataset, change, figure, before, after, columns } = revision
  const row = after ?? before
  return {
    key: [change, figure, row?.source, row?.attributes.variant].join(),
    change,
    name: row ? rowName(dataset, row, locale) : figure,
    ...(after && after.value !== null ? { href: links.figure(locale, figure) } : {}),
    value: row ? valueText(row, locale) : '',
    differences: columns.map((column) => ({
      column: columnName(dataset, column, locale),
      before: cellName(dataset, column, cellOf(before, column), locale),
      after: cellName(dataset, column, cellOf(after, column), locale),
    })),
  }
}

/** A dimension that is the same throughout the dataset tells no row from another. */
function rowName(dataset: string, { key: { period = '', ...codes } }: RevisedRow, locale: Locale): string {
  const constants = descriptionOf(dataset)?.constants ?? {}
  const names = Object.entries(codes)
    .filter(([dimension]) => !(dimension in constants))
    .map(([dimension, code]) => nameIn(dataset, dimension, code, locale))
  return [...names, periodName(period, locale)].join(punctuation[locale].comma)
}

function valueText({ value, unit }: RevisedRow, locale: Locale): string {
  if (value === null) return ''
  const shown = formatValue(value, unit, locale)
  return shown.endsWith('%') ? shown : `${shown} ${unitName(unit, locale)}`
}

/** The text of a cell of a row by its column. */
function cellOf(row: RevisedRow | undefined, column: string): string {
  if (!row) return ''
  const { value, unit, status, quality, source, key, attributes } = row
  const cells = {
    value: value === null ? '' : String(value),
    unit,
    status,
    quality,
    source,
    ...key,
    ...attributes,
  }
  return (cells as Readonly<Record<string, string>>)[column] ?? ''
}
