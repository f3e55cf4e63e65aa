import { type Evidence, ExodusError, type Figure, parseFigureId } from '@exodus/core'
import { type Metric, type MetricKey, metricById } from '@exodus/core/metrics'
import { evidenceOf } from '@/lib/evidence'
import { comparisonDatasets } from './against'
import { normalisationsOf } from './normalisations'
import type { Subject, SubjectDimension } from './subject'

/** A metric as the explorer sees it. */
export async function metricSubject(id: string): Promise<Subject> {
  const metric = metricById(id)
  const evidence = await evidenceOf([...new Set([...metric.datasets, ...comparisonDatasets])])
  const dimensions = metric.dimensions
    .filter((dimension) => dimension.id !== 'period')
    .map(
      (dimension): SubjectDimension => ({
        id: dimension.id,
        name: dimension.title,
        codeList: dimension.codeList ?? '',
        codes:
          dimension.codeList === undefined ? [] : codesOf(evidence, metric, dimension.id, dimension.codeList),
      }),
    )
  const order = metric.dimensions.map((dimension) => dimension.id)
  const fixed = Object.fromEntries(
    metric.dimensions
      .filter((dimension) => dimension.id !== 'period')
      .map((dimension) => [dimension.id, metric.example[dimension.id] ?? dimension.default ?? '']),
  )
  return {
    kind: 'metrics',
    id,
    title: metric.title,
    measure: metric.title,
    counts: metric.definition,
    caveats: metric.caveats,
    dimensions,
    groupings: [],
    additive: false,
    breaks: [],
    partDimensions: [],
    normalisations: normalisationsOf(dimensions, {
      shares: [],
      counted: metric.unit.id === 'persons',
    }),
    opening: { fixed, by: null, codes: [], chart: 'line' },
    evidence,
    figures: (codes) =>
      keysOf({ ...arrays(fixed), ...withPeers(codes, dimensions) }).flatMap((key) =>
        seriesAt(metric, evidence, key),
      ),
    codeAt: (figure: Figure, dimension: string) =>
      parseFigureId(figure.id ?? `${id}/-`).parts[order.indexOf(dimension)] ?? '',
  }
}

const arrays = (fixed: MetricKey): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(fixed).map(([name, code]) => [name, [code]]))

// Whom Pakistan is set beside where an address does not say: the other large senders of the region.
const PEERS = ['PAK', 'IND', 'BGD', 'LKA', 'NPL', 'PHL']
const FEW = 6
// Formulas of countries are quick enough to find the largest among so many; those of months and corridors are not.
const MOST_AREAS = 60

/** A dimension that is to be set side by side without codes takes the peers, or a few. */
function withPeers(
  codes: Readonly<Record<string, readonly string[]>>,
  dimensions: readonly SubjectDimension[],
): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(codes).map(([id, asked]) => {
      const dimension = dimensions.find((one) => one.id === id)
      const known = dimension?.codes ?? []
      const most = dimension?.codeList === 'area' ? MOST_AREAS : FEW
      const peers = known.filter((code) => PEERS.includes(code))
      return [id, asked.length > 0 ? asked : peers.length > 1 ? peers : known.slice(0, most)]
    }),
  )
}

/**
 * Codes that the metric's datasets use along a dimension of this name, or, where none has it, along any dimension with
 * this list: who departs is told by the register, not by the table of populations.
 */
function codesOf(evidence: Evidence, metric: Metric, dimension: string, codeList: string): string[] {
  const columns = metric.datasets.flatMap((id) => {
    const dataset = evidence.dataset(id)
    return dataset.dimensions
      .filter((column) => column.codeList === codeList)
      .map((column) => ({ id: column.id, codes: dataset.codesOf(column.id) }))
  })
  const named = columns.filter(({ id }) => id === dimension)
  const codes = (named.length > 0 ? named : columns).flatMap((column) => column.codes)
  return [...new Set([...codes, metric.example[dimension] ?? ''])].filter(Boolean).sort()
}

/** Every combination of codes. */
function keysOf(codes: Readonly<Record<string, readonly string[]>>): MetricKey[] {
  return Object.entries(codes).reduce<MetricKey[]>(
    (keys, [name, all]) => keys.flatMap((key) => all.map((code) => ({ ...key, [name]: code }))),
    [{}],
  )
}

// Some formulas take seconds over all periods, and the data never changes under a running site.
const known = new Map<string, Figure[]>()
const MOST_KNOWN = 500

/** The series at a key; a code for which the formula finds nothing at all has no figures. */
function seriesAt(metric: Metric, evidence: Evidence, key: MetricKey): Figure[] {
  const name = JSON.stringify([metric.id, key])
  const before = known.get(name)
  if (before) return before
  const figures = computed(metric, evidence, key)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(name, figures)
  return figures
}

function computed(metric: Metric, evidence: Evidence, key: MetricKey): Figure[] {
  try {
    return metric.series(evidence, key)
  } catch (error) {
    if (error instanceof ExodusError && error.code === 'UnknownCodeError') return []
    throw error
  }
}
