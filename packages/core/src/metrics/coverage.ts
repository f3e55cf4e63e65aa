import type { Evidence } from '../evidence'
import type { Metric, MetricKey } from './define-metric'

/** Where a metric may have an answer, and where it has one. */
export interface MetricCoverage {
  /** The codes of each dimension in the datasets that the metric reads; none for a parameter such as a base year. */
  readonly codes: Readonly<Record<string, readonly string[]>>
  /** The key asked for, completed from the example of the metric. */
  readonly key: MetricKey
  /** The periods that have an answer at this key, in time. */
  readonly periods: readonly string[]
}

/**
 * Which codes a metric can be asked for, and which periods it answers at one key.
 * @param key codes by dimension; what is left out is taken from the example of the metric
 * @throws ExodusError `IncompleteKeyError` for a dimension that the metric has not, `UnknownCodeError`
 */
export function metricCoverage(evidence: Evidence, metric: Metric, key: MetricKey = {}): MetricCoverage {
  const { period: _, ...example } = metric.example
  const full = { ...example, ...key }
  return {
    codes: metricCodes(evidence, metric),
    key: full,
    periods: metric.series(evidence, full).map(({ period }) => period.code),
  }
}

/** The codes of each dimension of a metric in the datasets that it reads, its own default and example included. */
export function metricCodes(
  evidence: Evidence,
  { dimensions, datasets, example }: Metric,
): Record<string, string[]> {
  const tables = datasets.map((id) => evidence.dataset(id))
  return Object.fromEntries(
    dimensions.flatMap(({ id, codeList, default: standard = [] }) => {
      if (id === 'period' || codeList === undefined) return []
      const codes = tables
        .filter((table) => table.dimensions.some((dimension) => dimension.id === id))
        .flatMap((table) => table.codesOf(id))
        .concat(standard, example[id] ?? [])
      return [[id, [...new Set(codes)].sort()]]
    }),
  )
}
