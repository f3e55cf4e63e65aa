import { ExodusError } from '../error'
import type { Evidence } from '../evidence'
import { type Figure, figureId, nameFigure, readObservation } from '../figure'
import { parsePeriod } from '../period'
import type { LocalizedText } from '../schema'
import type { Unit } from '../unit'

/** A code for each dimension of the metric; the last one is always `period`. */
export type MetricKey = Readonly<Record<string, string>>

/** A dimension of a metric: its code list, and a value to take when the caller gives none. */
export interface MetricDimension {
  readonly id: string
  /** Absent for `period`. */
  readonly codeList?: string
  readonly title: LocalizedText
}

/** Something a metric reads: which datasets it needs open, and how a figure is read at a key. */
export interface MetricInput {
  readonly datasets: readonly string[]
  readonly read: (evidence: Evidence, key: MetricKey) => Figure
}

interface MetricDefinition<I extends Readonly<Record<string, MetricInput>>> {
  readonly id: string
  readonly title: LocalizedText
  readonly definition: LocalizedText
  /** The formula in words. */
  readonly formula: LocalizedText
  /** Where the definition comes from. */
  readonly reference: string
  readonly caveats: readonly LocalizedText[]
  readonly unit: Unit
  /** In key order, without `period`. */
  readonly dimensions: readonly MetricDimension[]
  /** A key that has an answer, for docs and tests. */
  readonly example: MetricKey
  readonly inputs: I
  readonly figure: (inputs: { readonly [K in keyof I]: (key: MetricKey) => Figure }, key: MetricKey) => Figure
}

/** A named formula over the evidence. */
export interface Metric {
  readonly id: string
  readonly title: LocalizedText
  readonly definition: LocalizedText
  readonly formula: LocalizedText
  readonly reference: string
  readonly caveats: readonly LocalizedText[]
  readonly unit: Unit
  /** In key order, `period` last. */
  readonly dimensions: readonly MetricDimension[]
  readonly example: MetricKey
  /** Ids of the datasets it reads: what to name in `openEvidence`. */
  readonly datasets: readonly string[]
  /**
   * The metric at one key, with its whole lineage.
   * @throws ExodusError `IncompleteKeyError`, `MissingObservationError`, `UnknownCodeError` and what its formula refuses
   */
  at(evidence: Evidence, key: MetricKey): Figure
  /** The figures of the periods given, those without an answer left out. */
  series(evidence: Evidence, key: MetricKey, periods: readonly string[]): Figure[]
}

const PERIOD: MetricDimension = { id: 'period', title: { en: 'Period', ur: 'مدت' } }

/** Defines a metric; `figure` is its formula over figures, so that the lineage follows by itself. */
export function defineMetric<const I extends Readonly<Record<string, MetricInput>>>(
  definition: MetricDefinition<I>,
): Metric {
  const { inputs, figure, dimensions: given, ...description } = definition
  const dimensions = [...given, PERIOD]
  const at = (evidence: Evidence, key: MetricKey): Figure => {
    const complete = completeKey(description.id, dimensions, key)
    const readers = Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [
        name,
        (wanted: MetricKey) => input.read(evidence, wanted),
      ]),
    ) as { readonly [K in keyof I]: (wanted: MetricKey) => Figure }
    return nameFigure(
      figure(readers, complete),
      figureId(description.id, Object.values(complete)),
      description.title,
    )
  }
  return {
    ...description,
    dimensions,
    datasets: [...new Set(Object.values(inputs).flatMap((input) => input.datasets))],
    at,
    series: (evidence, key, periods) =>
      periods.flatMap((period) => ifPublished(() => at(evidence, { ...key, period })) ?? []),
  }
}

function completeKey(metric: string, dimensions: readonly MetricDimension[], key: MetricKey): MetricKey {
  const wanted = dimensions.map(({ id }) => id)
  const unknown = Object.keys(key).find((id) => !wanted.includes(id))
  const missing = wanted.find((id) => key[id] === undefined || key[id] === '')
  const at = unknown ?? missing
  if (at !== undefined) {
    throw new ExodusError(
      'IncompleteKeyError',
      `${metric} takes ${wanted.join(', ')}; ${unknown === undefined ? `${at} is missing` : `${at} is none of them`}.`,
      { field: at, value: key[at] ?? '', accepted: wanted },
    )
  }
  return Object.fromEntries(
    wanted.map((id) => [id, id === 'period' ? parsePeriod(key[id] ?? '').code : (key[id] ?? '')]),
  )
}

/**
 * An input that reads one dataset.
 * @param key from the metric's key to the dataset's
 */
export const fromDataset = (dataset: string, key: (metricKey: MetricKey) => MetricKey): MetricInput => ({
  datasets: [dataset],
  read: (evidence, metricKey) => readObservation(evidence, dataset, key(metricKey)),
})

/** The figure, or `undefined` where nothing is published: for parts that a source leaves out when they are none. */
export function ifPublished(read: () => Figure): Figure | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof ExodusError && error.code === 'MissingObservationError') return undefined
    throw error
  }
}

/** An input that is another metric. */
export const fromMetric = (metric: Metric): MetricInput => ({
  datasets: metric.datasets,
  read: (evidence, key) => metric.at(evidence, key),
})
