import type { Dataset } from '@exodus/core'
import type { DatasetContent } from '@exodus/core/formats'
import { parsePeriod } from '@exodus/core/period'
import type { DatasetDescription } from '@exodus/core/schema'

type Table = DatasetContent['table']

/** What one publication changed: rows that are new or other than before, or rows that no longer answer. */
export interface Change {
  readonly action: 'Replace' | 'Delete'
  /** The dataset as known then, for the rivals of its rows. */
  readonly dataset: Dataset
  readonly table: Table
  readonly validFrom?: string
  readonly validTo?: string
}

/**
 * The selected default answers as they came to be: one change for each day on which a source of the dataset was
 * published, in order, and the day of release for sources without a date. Played one after the other they give the
 * answers of today.
 * @param until the last day that counts
 */
export function historyOf(
  whole: Dataset,
  { revised }: DatasetDescription,
  published: (source: string) => string,
  selectFrom: (dataset: Dataset) => Table,
  until?: string,
): Change[] {
  const sources = new Set(whole.observations.column('source').map(String))
  const days = [...new Set(Array.from(sources, (id) => lastDay(published(id))))]
    .filter((day) => day !== '' && (until === undefined || day <= until))
    .sort()
  const states: [day: string, dataset: Dataset][] = days.map((day) => [day, whole.asOf(day)])
  if (until === undefined || until >= revised) states.push([revised, whole])
  const changes: Change[] = []
  let before: State = { table: whole.table.slice(0, 0), rows: new Map() }
  for (const [day, dataset] of states) {
    const now = stateOf(selectFrom(dataset), dataset)
    const moment = `${day}T00:00:00Z`
    const other = placesWhere(now, (key, row) => before.rows.get(key)?.row !== row)
    const gone = placesWhere(before, (key) => !now.rows.has(key))
    if (other.length > 0)
      changes.push({ action: 'Replace', dataset, table: now.table.take(other), validFrom: moment })
    if (gone.length > 0)
      changes.push({ action: 'Delete', dataset, table: before.table.take(gone), validTo: moment })
    before = now
  }
  return changes
}

/** The row that answers in each cell, and its place in the table. */
interface State {
  readonly table: Table
  readonly rows: ReadonlyMap<string, { readonly row: number; readonly place: number }>
}

function stateOf(table: Table, { dimensions }: Dataset): State {
  const columns = [...dimensions.map(({ id }) => id), 'period'].map((column) => table.column(column))
  const rows = new Map(
    Array.from(
      table.indices,
      (row, place) => [columns.map((column) => column[place]).join(' '), { row, place }] as const,
    ),
  )
  return { table, rows }
}

const placesWhere = ({ rows }: State, test: (key: string, row: number) => boolean): number[] =>
  Array.from(rows)
    .filter(([key, { row }]) => test(key, row))
    .map(([, { place }]) => place)

/** The last day of a date known to the day, month or year; nothing for no date. */
const lastDay = (date: string): string => (date === '' ? '' : parsePeriod(date).end)
