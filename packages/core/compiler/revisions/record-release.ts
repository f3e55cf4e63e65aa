import type { DatasetDescription } from '../../src/schema'
import type { DatasetText } from '../read-data'
import { type ChangedRow, changedRows } from './changed-rows'
import type { Release } from './earlier-table'
import { writeRecord } from './record'
import type { ReleasedTable } from './released-table'
import { presentTable } from './restored-releases'

/** What a person says of a new release; the rest follows from the rows. */
export interface NewRelease {
  readonly version: string
  /** ISO 8601 day. */
  readonly date: string
  readonly changes: Release['changes']
}

/** The description, and the records that are new: each the text of its file by version. */
export interface RecordedReleases {
  readonly description: DatasetDescription
  readonly revisions: Readonly<Record<string, string>>
}

/**
 * Records what the releases of a dataset changed where that is not recorded yet, and with `next` the present rows as a new
 * release.
 * @param tableOf the table of a release before the present one
 */
export function recordReleases(
  dataset: DatasetText,
  tableOf: (release: Release) => ReleasedTable,
  next?: NewRelease,
): RecordedReleases {
  const releases = [...dataset.description.releases, ...(next ? [releaseOf(dataset, next)] : [])]
  const revisions: Record<string, string> = {}
  for (const [at, release] of releases.entries()) {
    const earlier = releases[at - 1]
    if (!earlier || (release.cells && dataset.revisions[release.version] !== undefined)) continue
    const before = tableOf(earlier)
    const after = release === releases.at(-1) ? presentTable(dataset) : tableOf(release)
    const dimensions = dataset.description.dimensions.map(({ id }) => id)
    const changes = changedRows(before.rows, after.rows, dimensions)
    revisions[release.version] = writeRecord(changes, before, after)
    releases[at] = { ...release, cells: countsOf(changes) }
    if (before.header.join() !== after.header.join())
      releases[at - 1] = { ...earlier, columns: [...before.header] }
  }
  const { version, date } = releases.at(-1) ?? { version: dataset.description.version, date: '' }
  return { description: { ...dataset.description, version, revised: date, releases }, revisions }
}

const countsOf = (changes: readonly ChangedRow[]): NonNullable<Release['cells']> => {
  const count = (kind: ChangedRow['change']): number => changes.filter(({ change }) => change === kind).length
  return { added: count('added'), removed: count('removed'), revised: count('revised') }
}

const releaseOf = (
  { size, digest, description }: DatasetText,
  { version, date, changes }: NewRelease,
): Release => ({
  version,
  date,
  observations: size,
  sha256: digest,
  constants: description.constants,
  changes,
})
