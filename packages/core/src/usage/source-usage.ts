import { claims as allClaims, type Claim } from '../claims'
import { unknownId } from '../error'
import type { Evidence } from '../evidence'
import { metrics as allMetrics, type Metric } from '../metrics'
import type { Source } from '../schema'

/** What one table has from a source. */
export interface DatasetUsage {
  readonly dataset: string
  /** Published rows that were read from it. */
  readonly rows: number
  /** Rows of other sources that it confirms. */
  readonly confirms: number
}

/** Everything that rests on a source, by id. */
export interface SourceUsage {
  readonly source: Source
  readonly datasets: readonly DatasetUsage[]
  readonly events: readonly string[]
  readonly statements: readonly string[]
  /** Claims that name it, as what they were read from or as what their verdict is drawn from. */
  readonly claims: readonly string[]
  /** Metrics that read a dataset with rows from it; not every one of their figures rests on it. */
  readonly metrics: readonly string[]
}

/**
 * Everything in the evidence that uses a source.
 * @param known ids of all sources, for a suggestion when there is no such one
 * @throws ExodusError `UnknownIdError` when there is no such source, or sources were not opened
 */
export function usageOfSource(evidence: Evidence, id: string, known: readonly string[] = []): SourceUsage {
  const source = evidence.source(id)
  if (!source) throw unknownId({ field: 'source', value: id, known })
  const datasets = usages(evidence).get(id) ?? []
  const read = new Set(datasets.flatMap(({ dataset, rows }) => (rows > 0 ? [dataset] : [])))
  const { events, statements, claims } = evidence.records
  const naming = (records: readonly { readonly id: string; readonly sources: readonly string[] }[]) =>
    records.filter(({ sources }) => sources.includes(id)).map((record) => record.id)
  return {
    source,
    datasets,
    events: naming(events),
    statements: naming(statements),
    claims: naming(claims),
    metrics: reading(allMetrics, read),
  }
}

/** The metrics and claims that read a dataset, by id. */
export const usageOfDataset = (
  id: string,
): { readonly metrics: readonly string[]; readonly claims: readonly string[] } => ({
  metrics: reading(allMetrics, new Set([id])),
  claims: reading(allClaims, new Set([id])),
})

const reading = (
  readers: readonly Pick<Metric | Claim, 'id' | 'datasets'>[],
  read: ReadonlySet<string>,
): string[] => readers.filter(({ datasets }) => datasets.some((id) => read.has(id))).map(({ id }) => id)

const counted = new WeakMap<Evidence, ReadonlyMap<string, readonly DatasetUsage[]>>()

/** What each table has from each source; every row is looked at once for all of them. */
function usages(evidence: Evidence): ReadonlyMap<string, readonly DatasetUsage[]> {
  let found = counted.get(evidence)
  if (!found) {
    const bySource = new Map<string, DatasetUsage[]>()
    for (const dataset of evidence.datasetIds) {
      for (const [source, counts] of countsIn(evidence, dataset)) {
        bySource.set(source, [...(bySource.get(source) ?? []), { dataset, ...counts }])
      }
    }
    found = bySource
    counted.set(evidence, found)
  }
  return found
}

/** Rows that each source gives to a table, and rows of others that it confirms there. */
function countsIn(evidence: Evidence, dataset: string): Map<string, { rows: number; confirms: number }> {
  const { observations } = evidence.dataset(dataset)
  const counts = new Map<string, { rows: number; confirms: number }>()
  const count = (column: string, kind: 'rows' | 'confirms'): void => {
    if (!observations.columnNames.includes(column)) return
    for (const text of observations.column(column) as string[]) {
      for (const source of text.split(' ').filter(Boolean)) {
        const known = counts.get(source) ?? { rows: 0, confirms: 0 }
        known[kind]++
        counts.set(source, known)
      }
    }
  }
  count('source', 'rows')
  count('confirmedBy', 'confirms')
  return counts
}
