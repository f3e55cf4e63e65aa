import { unknownId } from '../error'
import type { DatasetDescription, LocalizedText } from '../schema'

/** One release of one dataset: what a feed of changes tells. */
export interface DatasetRelease {
  /** Stable for ever: `<dataset>@<version>`. */
  readonly id: string
  readonly dataset: string
  readonly title: LocalizedText
  readonly version: string
  /** The version that it replaces; absent for the first. */
  readonly replaces?: string
  /** ISO 8601 day. */
  readonly date: string
  readonly changes: LocalizedText
  /** Published rows after the release. */
  readonly observations: number
  /** Rows that it added, less those that it removed. */
  readonly rowsAdded: number
  /** Digest of the rows: two releases with the same one hold the same cells. */
  readonly sha256: string
  /**
   * What is known of its cells: all of them are new in a first release, for there were none; of a later one `revisionsOf`
   * has the record, or none was made.
   */
  readonly cells: 'all-new' | 'recorded' | 'not-recorded'
  /** How many published rows it changed, where that is recorded. */
  readonly changed?: { readonly added: number; readonly removed: number; readonly revised: number }
}

type Described = Pick<DatasetDescription, 'id' | 'title' | 'releases'>

/**
 * All releases of the datasets, newest first; none is ever left out.
 * @param catalogue the descriptions, from `@exodus/core/catalogue`
 * @param filter.dataset the releases of one dataset alone
 * @throws ExodusError `UnknownIdError`
 */
export function releasesOf(
  catalogue: readonly Described[],
  { dataset }: { readonly dataset?: string } = {},
): DatasetRelease[] {
  const known = catalogue.map(({ id }) => id)
  if (dataset !== undefined && !known.includes(dataset))
    throw unknownId({ field: 'dataset', value: dataset, known })
  return catalogue
    .filter(({ id }) => dataset === undefined || id === dataset)
    .flatMap(describe)
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1))
}

const describe = ({ id, title, releases }: Described): DatasetRelease[] =>
  releases.map(({ version, date, changes, observations, sha256, cells }, at) => {
    const before = releases[at - 1]
    return {
      id: `${id}@${version}`,
      dataset: id,
      title,
      version,
      ...(before ? { replaces: before.version } : {}),
      date,
      changes,
      observations,
      rowsAdded: observations - (before?.observations ?? 0),
      sha256,
      cells: before ? (cells ? 'recorded' : 'not-recorded') : 'all-new',
      ...(cells ? { changed: cells } : {}),
    }
  })
