import { numberAt } from './column'
import { codeColumnOf, type TableColumns, valuesOf } from './table-columns'

/** A cross table: `cells[i][j]` is the sum for row `rows[i]` and column `columns[j]`, `null` where nothing is published. */
export interface PivotTable {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly cells: readonly (readonly (number | null)[])[]
}

/** Sums the values for each pair of codes; rows and columns in the order of their dictionaries. */
export function pivotRows(data: TableColumns, rows: Uint32Array, down: string, across: string): PivotTable {
  const [rowColumn, columnColumn] = [codeColumnOf(data, down), codeColumnOf(data, across)]
  const values = valuesOf(data)
  const rowCodes = present(rowColumn.codes, rows)
  const columnCodes = present(columnColumn.codes, rows)
  const rowPlace = new Map(rowCodes.map((code, place) => [code, place]))
  const columnPlace = new Map(columnCodes.map((code, place) => [code, place]))
  const cells = rowCodes.map(() => columnCodes.map((): number | null => null))
  for (const row of rows) {
    const value = numberAt(values, row)
    const line = cells[rowPlace.get(rowColumn.codes[row] ?? 0) ?? 0]
    const place = columnPlace.get(columnColumn.codes[row] ?? 0) ?? 0
    if (value !== null && line) line[place] = (line[place] ?? 0) + value
  }
  return {
    rows: rowCodes.map((code) => rowColumn.dictionary[code] ?? ''),
    columns: columnCodes.map((code) => columnColumn.dictionary[code] ?? ''),
    cells,
  }
}

const present = (codes: ArrayLike<number>, rows: Uint32Array): number[] =>
  [...new Set(Array.from(rows, (row) => codes[row] ?? 0))].sort((a, b) => a - b)
