import { revisionLoaders } from '../../generated/revisions'
import { unknownId } from '../error'

/** A published row as one release had it. */
export interface RevisedRow {
  /** Id of the figure of its cell: where it stands, and what it is asked by while it is published. */
  readonly figure: string
  /** The codes of the dimensions, and `period`. */
  readonly key: Readonly<Record<string, string>>
  /** In `unit`; null where the source gives none. */
  readonly value: number | null
  readonly unit: string
  readonly status: string
  readonly quality: string
  readonly source: string
  /** Scope, label, note and the like, where the row has them. */
  readonly attributes: Readonly<Record<string, string>>
}

/** One published row that a release added, removed or revised. */
export interface CellRevision {
  readonly dataset: string
  /** Version of the release that changed it. */
  readonly version: string
  /** Day of the release, ISO 8601. */
  readonly date: string
  readonly change: 'added' | 'removed' | 'revised'
  /** Id of the figure of the cell as it is now, or was last. */
  readonly figure: string
  /** The row before; absent where it was added. */
  readonly before?: RevisedRow
  /** The row after; absent where it was removed. */
  readonly after?: RevisedRow
  /** The columns in which the rows differ, in the order of the table; none where the row was added or removed. */
  readonly columns: readonly string[]
}

/** Which of the changes of a dataset are wanted; all of them by default. */
export interface RevisionFilter {
  /** Those of the release of this version. */
  readonly version?: string
  /** Those of the cell of this figure, under the id that it has or had. */
  readonly figure?: string
}

/**
 * What the releases of a dataset after its first changed, row by row: the latest release first, rows in the order of the
 * table. Loaded when asked for.
 * @param dataset id of the dataset
 * @returns nothing for a dataset with one release, which made every row
 * @throws ExodusError `UnknownIdError`
 */
export async function revisionsOf(
  dataset: string,
  { version, figure }: RevisionFilter = {},
): Promise<readonly CellRevision[]> {
  const loaders: Readonly<Record<string, (() => Promise<readonly CellRevision[]>) | null>> = revisionLoaders
  if (!Object.hasOwn(loaders, dataset))
    throw unknownId({ field: 'dataset', value: dataset, known: Object.keys(loaders) })
  const all = (await loaders[dataset]?.()) ?? []
  return all.filter(
    ({ version: of, before, after }) =>
      (version === undefined || of === version) &&
      (figure === undefined || before?.figure === figure || after?.figure === figure),
  )
}
