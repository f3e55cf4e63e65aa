import type { CodeMap, ObservationRow, Table } from '../table'

/** A field of RFC 4180: in quotes where it needs them. */
export const quoteField = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/**
 * A table as CSV (RFC 4180: CRLF line ends, quotes doubled), header first; an empty field is a missing value.
 * @param columns the columns in order; all of the table when absent
 */
export function toCsv<C extends CodeMap>(
  table: Table<C>,
  columns: readonly string[] = table.columnNames,
): string {
  const cells = columns.map((name) => table.column(name))
  const lines = [columns.map(quoteField).join(',')]
  for (let row = 0; row < table.size; row++) {
    lines.push(cells.map((column) => quoteField(String(column[row] ?? ''))).join(','))
  }
  return `${lines.join('\r\n')}\r\n`
}

/** A table as an array of plain rows, ready for `JSON.stringify`. */
export const toJsonRows = <C extends CodeMap>(table: Table<C>): ObservationRow<C>[] => table.rows()
