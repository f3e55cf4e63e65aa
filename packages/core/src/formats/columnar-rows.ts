import { ExodusError, unknownColumn } from '../error'
import type { CodeMap, Table } from '../table'
import type { DatasetContent } from './dataset-content'

export type Cell = string | number | null

/** Columns of equal length under names. A `Table` is one; a grouped answer becomes one with `rowsOfObjects`. */
export interface ColumnarRows {
  readonly size: number
  readonly columnNames: readonly string[]
  /** The cells of a column, one a row; an empty text or `null` is a cell without a value. */
  column(name: string): readonly Cell[]
}

/** Objects as columns: the names in order of first appearance, and `null` where an object lacks one. */
export function rowsOfObjects(objects: readonly Readonly<Record<string, Cell | undefined>>[]): ColumnarRows {
  const columnNames = [...new Set(objects.flatMap((object) => Object.keys(object)))]
  return {
    size: objects.length,
    columnNames,
    column: (name) => {
      if (!columnNames.includes(name))
        throw unknownColumn({ field: 'column', value: name, known: columnNames })
      return objects.map((object) => object[name] ?? null)
    },
  }
}

/** A table with its row numbers as a last column: `row` is the place in the published table, the first being 1. */
export function numberedRows<C extends CodeMap>(table: Table<C>): ColumnarRows {
  return {
    size: table.size,
    columnNames: [...table.columnNames, 'row'],
    column: (name) => (name === 'row' ? Array.from(table.indices, (index) => index + 1) : table.column(name)),
  }
}

/** The rows that a format for rows writes. */
export const rowsOf = (content: DatasetContent): ColumnarRows =>
  content.grouped ?? numberedRows(content.table)

/** The rows as objects, one after another; cells without a value are left out, save that `value` stays `null`. */
export function* objectsOf(rows: ColumnarRows): Generator<Record<string, Cell>> {
  const columns = rows.columnNames.map((name) => [name, rows.column(name)] as const)
  for (let row = 0; row < rows.size; row++) {
    const object: Record<string, Cell> = {}
    for (const [name, cells] of columns) {
      const cell = cells[row] ?? null
      if (cell !== '' && (cell !== null || name === 'value')) object[name] = cell
    }
    yield object
  }
}

/** The error for a format that takes one value a cell. */
export const groupedIsNoCube = ({ columnNames }: ColumnarRows): ExodusError =>
  new ExodusError('NotACubeError', 'A grouped answer is no cube of the dimensions.', {
    field: 'groupBy',
    value: columnNames.join(','),
  })
