import { parse } from 'csv-parse/sync'
import { csvFile } from '../csv'
import type { ChangedRow } from './changed-rows'
import type { Cells, ReleasedTable } from './released-table'

/** What the first cell of a line says of the row in it. */
const ADDED = 'added'
const REMOVED = 'removed'
const REVISED_FROM = 'revised-from'
const REVISED_TO = 'revised-to'

type Line = readonly [change: string, row: Cells]

/**
 * What a release changed, as the text of its `releases/<version>.csv`: a line for each row added or removed, two for one
 * revised. Columns that are the same constant before and after are left out.
 */
export function writeRecord(
  changes: readonly ChangedRow[],
  before: ReleasedTable,
  after: ReleasedTable,
): string {
  const columns = recordColumns(before, after)
  const lines = [...changes]
    .sort((a, b) => (sortKey(a, columns) < sortKey(b, columns) ? -1 : 1))
    .flatMap(linesOf)
  return csvFile([
    ['change', ...columns],
    ...lines.map(([change, row]) => [change, ...columns.map((name) => row[name] ?? '')]),
  ])
}

/**
 * The changes of a record, constants of both releases filled in.
 * @throws Error for a line that says no change, and for a row revised from without the line of what it was revised to
 */
export function readRecord(csv: string, before: Cells, after: Cells): ChangedRow[] {
  const lines = parse(csv, { columns: true }) as Record<string, string>[]
  const changes: ChangedRow[] = []
  for (let at = 0; at < lines.length; at++) {
    const { change = '', ...row } = lines[at] ?? {}
    if (change === ADDED) changes.push({ change: 'added', after: { ...after, ...row } })
    else if (change === REMOVED) changes.push({ change: 'removed', before: { ...before, ...row } })
    else if (change === REVISED_FROM && lines[at + 1]?.change === REVISED_TO) {
      const { change: _, ...revised } = lines[++at] ?? {}
      changes.push({ change: 'revised', before: { ...before, ...row }, after: { ...after, ...revised } })
    } else throw new Error(`line ${at + 2} is "${change}", which is no change or stands alone`)
  }
  return changes
}

/** The columns of both tables in the order of the later, then those that it no longer has, without constants of both. */
const recordColumns = (before: ReleasedTable, after: ReleasedTable): string[] =>
  [
    ...new Set([
      ...after.header,
      ...before.header,
      ...Object.keys(after.constants),
      ...Object.keys(before.constants),
    ]),
  ].filter((name) => {
    const constant = before.constants[name]
    return constant === undefined || constant !== after.constants[name]
  })

const linesOf = (changed: ChangedRow): Line[] => {
  if (changed.change === 'added') return [[ADDED, changed.after]]
  if (changed.change === 'removed') return [[REMOVED, changed.before]]
  return [
    [REVISED_FROM, changed.before],
    [REVISED_TO, changed.after],
  ]
}

/** Changes stand by what the row is now, or was. */
const sortKey = (changed: ChangedRow, columns: readonly string[]): string => {
  const row = changed.change === 'removed' ? changed.before : changed.after
  return columns.map((name) => row[name] ?? '').join('\u0000')
}
