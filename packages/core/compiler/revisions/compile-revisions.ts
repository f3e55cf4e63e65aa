import { figureId } from '../../src/figure/figure-id'
import type { CellRevision, RevisedRow } from '../../src/releases'
import type { DatasetDescription } from '../../src/schema'
import type { DatasetText } from '../read-data'
import type { ChangedRow } from './changed-rows'
import type { Cells } from './released-table'
import { restoredReleases } from './restored-releases'

/** What the releases of a dataset after its first changed, as the library gives it: the latest first. */
export function compileRevisions(dataset: DatasetText): CellRevision[] {
  const { description } = dataset
  if (description.releases.length === 1) return []
  return restoredReleases(dataset)
    .reverse()
    .flatMap(({ release: { version, date }, changes }) =>
      changes.map((changed) => ({
        dataset: description.id,
        version,
        date,
        ...revisionOf(changed, description),
      })),
    )
}

function revisionOf(
  changed: ChangedRow,
  description: DatasetDescription,
): Omit<CellRevision, 'dataset' | 'version' | 'date'> {
  const { change } = changed
  if (change === 'removed') {
    const before = revisedRow(changed.before, description)
    return { change, figure: before.figure, before, columns: [] }
  }
  const after = revisedRow(changed.after, description)
  if (change === 'added') return { change, figure: after.figure, after, columns: [] }
  const columns = differingColumns(changed.before, changed.after, description)
  return { change, figure: after.figure, before: revisedRow(changed.before, description), after, columns }
}

function revisedRow(row: Cells, { id, dimensions, measure }: DatasetDescription): RevisedRow {
  const names = [...dimensions.map((dimension) => dimension.id), 'period']
  const { value = '', unit = '', status = '', quality = '', source = '', ...others } = row
  return {
    figure: figureId(
      id,
      names.map((name) => row[name] ?? ''),
    ),
    key: Object.fromEntries(names.map((name) => [name, row[name] ?? ''])),
    value: value === '' ? null : Number(value),
    unit: unit || (measure.unit ?? ''),
    status,
    quality,
    source,
    attributes: Object.fromEntries(
      Object.entries(others).filter(([name, cell]) => !names.includes(name) && cell !== ''),
    ),
  }
}

/** Dimensions, period, value and then the rest, as in a row of the table. */
const differingColumns = (before: Cells, after: Cells, { dimensions }: DatasetDescription): string[] =>
  [
    ...new Set([
      ...dimensions.map(({ id }) => id),
      ...['period', 'value', 'unit', 'status', 'quality', 'source', 'confirmedBy'],
      ...Object.keys(after),
      ...Object.keys(before),
    ]),
  ].filter((name) => (before[name] ?? '') !== (after[name] ?? ''))
