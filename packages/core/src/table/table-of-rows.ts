import { codeColumn, numberColumn } from './column'
import { createTable, type Table } from './table'

/** A row by the names of its columns; what is left out is empty. */
export type RowCells = Readonly<Record<string, string | number | null | undefined>>

/**
 * A table of other rows with the columns of a given one, as for rows that are not published any more.
 * Its places are its own: they are no rows of the published table.
 */
export function tableOfRows({ data }: Pick<Table, 'data'>, rows: readonly RowCells[]): Table {
  const columns = Array.from(data.columns, ([name, { kind }]) => {
    const cells = rows.map((row) => row[name])
    const column =
      kind === 'number'
        ? numberColumn(cells.map((cell) => (typeof cell === 'number' ? cell : null)))
        : codeColumn(cells.map((cell) => String(cell ?? '')))
    return [name, column] as const
  })
  return createTable({ ...data, size: rows.length, columns: new Map(columns) })
}
