import type { DatasetText } from '../read-data'
import type { ChangedRow } from './changed-rows'
import { earlierTable, type Release } from './earlier-table'
import type { Cells, ReleasedTable } from './released-table'

/** A release with its table and what its record says it changed; the first has no record. */
export interface RestoredRelease {
  readonly release: Release
  readonly table: ReleasedTable
  readonly changes: readonly ChangedRow[]
}

/** The present table, as a release holds it. */
export function presentTable({ description, header, columns, size }: DatasetText): ReleasedTable {
  const names = Object.keys(columns)
  const rows = Array.from(
    { length: size },
    (_, at): Cells => Object.fromEntries(names.map((name) => [name, columns[name]?.[at] ?? ''])),
  )
  return { header, constants: description.constants, rows }
}

/**
 * Every release with its table, the first first: each restored from the next by undoing what that one changed.
 * @throws Error naming the release whose record is missing or does not lead to the table before it
 */
export function restoredReleases(dataset: DatasetText): RestoredRelease[] {
  const restored: RestoredRelease[] = []
  let table = presentTable(dataset)
  const { releases } = dataset.description
  for (let at = releases.length - 1; at >= 0; at--) {
    const release = releases[at]
    const earlier = releases[at - 1]
    if (!release) break
    if (!earlier) restored.unshift({ release, table, changes: [] })
    else {
      const undone = undo(table, dataset.revisions[release.version], release, earlier)
      restored.unshift({ release, table, changes: undone.changes })
      table = undone.table
    }
  }
  return restored
}

function undo(table: ReleasedTable, record: string | undefined, { version }: Release, earlier: Release) {
  if (record === undefined) throw new Error(`releases/${version}.csv is missing`)
  try {
    return earlierTable(table, record, earlier)
  } catch (error) {
    throw new Error(`releases/${version}.csv ${(error as Error).message}`)
  }
}
