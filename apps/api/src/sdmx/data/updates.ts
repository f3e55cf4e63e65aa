import type { Dataset } from '@exodus/core'
import { type DatasetContent, tableOfRows } from '@exodus/core/formats'
import type { CellRevision, RevisedRow } from '@exodus/core/releases'
import type { DatasetDescription } from '@exodus/core/schema'
import type { DataQuery } from '../grammar/data-query'
import type { SdmxService } from '../service'

/** Rows that a release took out of the cube, with the days between which they were published. */
export interface Gone {
  /** The dataset as if it held these rows and no others. */
  readonly dataset: Dataset
  /** The day of the release that took them out. */
  readonly until: string
}

/** What releases changed in the cube of a dataset. */
export interface Updates {
  /** Leaves of a dataset what is new or may be other than before. */
  readonly restrict: (dataset: Dataset) => Dataset
  /** What is not there any more, the earliest first. */
  readonly gone: readonly Gone[]
}

type Table = DatasetContent['table']

type Asked = Partial<Pick<DataQuery, 'updatedAfter' | 'includeHistory'>>

/** Most queries are about what stands, and need not know how it came about. */
const NOT_ASKED: Updates = { restrict: (whole) => whole, gone: [] }

/**
 * What the releases of a dataset changed after a moment, cell by cell: all of it where the first release is later, and
 * nothing (`undefined`) where there was none.
 */
export async function updatesOf(
  { revisionsOf, evidence }: Pick<SdmxService, 'revisionsOf' | 'evidence'>,
  { id, releases }: DatasetDescription,
  { updatedAfter, includeHistory = false }: Asked,
): Promise<Updates | undefined> {
  if (!updatedAfter && !includeHistory) return NOT_ASKED
  const isAfter = ({ date }: { readonly date: string }): boolean =>
    updatedAfter === undefined || new Date(date) > updatedAfter
  const dataset = evidence.dataset(id)
  const all = releases.every(isAfter)
  const revisions = (await revisionsOf(id)).filter((revision) => all || isAfter(revision))
  if (!all && revisions.length === 0) return undefined
  const cellOf = cellsOf(dataset)
  const cells = new Set(
    revisions
      .flatMap(({ before, after: now }) => [before, now])
      .flatMap((row) => (row ? [cellOf(row.key)] : [])),
  )
  return {
    restrict: all ? NOT_ASKED.restrict : (whole) => holding(whole, within(whole.table, cellOf, cells)),
    gone: goneOf(dataset, revisions, all ? new Set() : cells, cellOf),
  }
}

type Codes = Readonly<Record<string, unknown>>
type CellOf = (row: Codes) => string

/** The cell in which a row counts: rows that do not say their scope stand in one cell with those that do. */
function cellsOf({ dimensions, policy }: Dataset): CellOf {
  const names = [...dimensions.map(({ id }) => id), 'period'].filter(
    (name) => name !== policy.unstated?.dimension,
  )
  return (row) => names.map((name) => String(row[name])).join(' ')
}

function within(table: Table, cellOf: CellOf, cells: ReadonlySet<string>): Table {
  const places = table.rows().flatMap((row, place) => (cells.has(cellOf(row)) ? [place] : []))
  return table.take(places)
}

/** Keys that a change left without an answer: of rows removed or moved, and of rows beside which another answers now. */
function goneOf(
  dataset: Dataset,
  revisions: readonly CellRevision[],
  cells: ReadonlySet<string>,
  cellOf: CellOf,
): Gone[] {
  const names = [...dataset.dimensions.map(({ id }) => id), 'period']
  const keyOf = (row: Codes): string => names.map((name) => String(row[name])).join(' ')
  const answered = new Set(dataset.table.rows().map(keyOf))
  const seen = new Set<string>()
  const days = new Map<string, Codes[]>()
  const add = (day: string, row: Codes): void => {
    const key = keyOf(row)
    if (answered.has(key) || seen.has(key)) return
    seen.add(key)
    days.set(day, [...(days.get(day) ?? []), row])
  }
  // The latest release comes first, and what it removed is not what an earlier one did.
  for (const { before, date } of revisions) if (before) add(date, cellsOfRow(before))
  const latest = revisions[0]?.date ?? ''
  if (cells.size > 0) for (const row of dataset.observations) if (cells.has(cellOf(row))) add(latest, row)
  return Array.from(days, ([until, rows]) => ({
    until,
    dataset: holding(dataset, tableOfRows(dataset.table, rows as Record<string, string>[])),
  })).toSorted((a, b) => (a.until < b.until ? -1 : 1))
}

const cellsOfRow = ({ key, value, unit, status, quality, source, attributes }: RevisedRow): Codes => ({
  ...attributes,
  ...key,
  value,
  unit,
  status,
  quality,
  source,
})

/** The dataset with other answers; rows that are not in the published table have no rivals there. */
const holding = (dataset: Dataset, table: Table): Dataset => ({
  ...dataset,
  table,
  where: (filter) => table.where(filter),
  codesOf: (column) => [...new Set(table.column(column).map(String))].filter(Boolean),
  cellOfRow: (index) => (table.data === dataset.table.data ? dataset.cellOfRow(index) : undefined),
})
