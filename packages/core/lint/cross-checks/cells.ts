import { type DatasetText, dataFolder, readDataset } from '../../compiler/read-data'
import { rowMatcher } from '../rule'

/** Values that columns have: `{ origin: 'PAK', period: '2024' }`. */
export type Where = Readonly<Record<string, string | readonly string[]>>

/** A row as text, by column. */
export type Cells = Readonly<Record<string, string>>

const read = new Map<string, DatasetText>()

/** A dataset as text; read once. */
export function dataset(id: string): DatasetText {
  const known = read.get(id) ?? readDataset(dataFolder, id)
  read.set(id, known)
  return known
}

/** The rows that have the values named. */
export function rowsOf(id: string, where: Where = {}): Cells[] {
  const { columns, size } = dataset(id)
  const wanted = Object.entries(where).map(([name, value]) => [name, [value].flat()] as const)
  const matches = rowMatcher(columns, Object.fromEntries(wanted))
  const names = Object.keys(columns)
  const rows: Cells[] = []
  for (let row = 0; row < size; row++) {
    if (matches(row)) rows.push(Object.fromEntries(names.map((name) => [name, columns[name]?.[row] ?? ''])))
  }
  return rows
}

/** The value at a point, flagged rows aside; an error when there is none, or when rivals differ and no source is named. */
export function cellOf(id: string, where: Where): number {
  const rows = rowsOf(id, where).filter(({ status, value }) => status !== 'U' && value !== '')
  const values = [...new Set(rows.map(({ value }) => Number(value)))]
  if (values.length !== 1 || values[0] === undefined) {
    throw new Error(`${id} has ${values.length} values at ${JSON.stringify(where)}: ${values.join(', ')}`)
  }
  return values[0]
}

/** The sum of the rows that have the values named, flagged rows aside; as many as are said to be there. */
export function sumOf(id: string, where: Where, count: number): number {
  const rows = rowsOf(id, where).filter(({ status }) => status !== 'U')
  if (rows.length !== count)
    throw new Error(`${id} has ${rows.length} rows at ${JSON.stringify(where)}, not ${count}`)
  return rows.reduce((sum, { value }) => sum + Number(value), 0)
}

/** `years(2011, 2013)` → `['2011', '2012', '2013']`. */
export const years = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at))
