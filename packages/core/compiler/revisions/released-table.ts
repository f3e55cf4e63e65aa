import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { compareRows } from '../../lint/rules/rows-sorted'
import { csvFile } from '../csv'

/** A published row by column, constants filled in; a column that it has not is an empty cell. */
export type Cells = Readonly<Record<string, string>>

/** The rows of a dataset as one release had them, and how its observations.csv wrote them. */
export interface ReleasedTable {
  /** The columns of observations.csv, in its order. */
  readonly header: readonly string[]
  readonly constants: Cells
  readonly rows: readonly Cells[]
}

export function readTable(csv: string, constants: Cells): ReleasedTable {
  const [header = [], ...lines] = parse(csv) as string[][]
  const rows = lines.map((line) => ({
    ...constants,
    ...Object.fromEntries(header.map((name, at) => [name, line[at] ?? ''])),
  }))
  return { header, constants, rows }
}

/** The observations.csv of a table, its rows in the order of the data lint. */
export function writeTable({ header, rows }: ReleasedTable): string {
  const columns = Object.fromEntries(
    [...header, 'period', 'source'].map((name) => [name, rows.map((row) => row[name] ?? '')]),
  )
  const order = rows.map((_, row) => row).sort(compareRows(writtenDimensions(header), columns))
  return csvFile([header, ...order.map((row) => header.map((name) => columns[name]?.[row] ?? ''))])
}

/** Dimensions stand first, before the period and the value; those that are constants put nothing in order. */
const writtenDimensions = (header: readonly string[]): readonly string[] =>
  header.slice(
    0,
    header.findIndex((name) => name === 'period' || name === 'value'),
  )

/** The digest by which a release holds its observations.csv. */
export const digestOf = (csv: string): string => createHash('sha256').update(csv).digest('hex')
