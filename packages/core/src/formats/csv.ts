import type { ColumnarRows } from './columnar-rows'
import { inChunks } from './in-chunks'

interface CsvOptions {
  /** The columns in order; all when absent. */
  readonly columns?: readonly string[]
  /** Begins with a byte order mark, without which spreadsheets misread Urdu. */
  readonly bom?: boolean
}

/** A field of RFC 4180: in quotes where it needs them. */
export const quoteField = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/**
 * Rows as CSV (RFC 4180: CRLF line ends, quotes doubled), header first; an empty field is a missing value.
 * Cells are written as they are: a text that a spreadsheet would take for a formula is not altered, since a reader could
 * not tell what was published. No published cell is one; who writes texts of others to a spreadsheet takes `toXlsx`.
 * @throws ExodusError `UnknownColumnError`
 */
export const toCsv = (rows: ColumnarRows, options?: CsvOptions): string =>
  [...csvChunks(rows, options)].join('')

/** The same text piece by piece, for answers that are long. */
export const csvChunks = (rows: ColumnarRows, options: CsvOptions = {}): Iterable<string> =>
  inChunks(lines(rows, options))

function* lines(
  rows: ColumnarRows,
  { columns = rows.columnNames, bom = false }: CsvOptions,
): Generator<string> {
  const cells = columns.map((name) => rows.column(name))
  yield `${bom ? '\uFEFF' : ''}${columns.map(quoteField).join(',')}\r\n`
  for (let row = 0; row < rows.size; row++) {
    yield `${cells.map((column) => quoteField(String(column[row] ?? ''))).join(',')}\r\n`
  }
}
