import { ExodusError } from '../error'
import type { Evidence } from '../evidence'
import { type Figure, figureId, nameFigure, readObservation, readWhere } from '../figure'
import { comparePeriods, parsePeriod } from '../period'
import type { LocalizedText } from '../schema'
import type { TableFilter } from '../table'
import type { Unit } from '../unit'

/** A code for each dimension of the metric; the last one is always `period`. */
export type MetricKey = Readonly<Record<string, string>>

/** A dimension of a metric: its code list, and a value to take when the caller gives none. */
export interface MetricDimension {
  readonly id: string
  /** Absent for `period` and for parameters, such as the year from which a change is taken. */
  readonly codeList?: string
  /** The value that stands when the caller gives none. */
  readonly default?: string
  readonly title: LocalizedText
}

/** Something a metric reads: which datasets it needs open, and how a figure, or several, are read at a key. */
export interface MetricInput<T = Figure> {
  readonly datasets: readonly string[]
  readonly read: (evidence: Evidence, key: MetricKey) => T
}

type MetricInputs = Readonly<Record<string, MetricInput<Figure | readonly Figure[]>>>

type MetricReaders<I extends MetricInputs> = {
  readonly [K in keyof I]: (key: MetricKey) => ReturnType<I[K]['read']>
}

interface MetricDefinition<I extends MetricInputs> {
  readonly id: string
  readonly title: LocalizedText
  readonly definition: LocalizedText
  /** The formula in words. */
  readonly formula: LocalizedText
  /** The formula as MathML; see `mathml.ts`. */
  readonly mathml: string
  /** Where the definition comes from. */
  readonly reference: string
  readonly caveats: readonly LocalizedText[]
  readonly unit: Unit
  /** In key order, without `period`. */
  readonly dimensions: readonly MetricDimension[]
  /** A key that has an answer, for docs and tests. */
  readonly example: MetricKey
  /** The periods that may have an answer, where those of the datasets are not all of them. */
  readonly periods?: (evidence: Evidence) => readonly string[]
  readonly inputs: I
  readonly figure: (inputs: MetricReaders<I>, key: MetricKey) => Figure
}

/** A named formula over the evidence. */
export interface Metric extends Omit<MetricDefinition<MetricInputs>, 'periods' | 'inputs' | 'figure'> {
  /** In key order, `period` last. */
  readonly dimensions: readonly MetricDimension[]
  /** Ids of the datasets it reads: what to name in `openEvidence`. */
  readonly datasets: readonly string[]
  /**
   * The metric at one key, with its whole lineage.
   * @throws ExodusError `IncompleteKeyError`, `MissingObservationError`, `UnknownCodeError` and what its formula refuses
   */
  at(evidence: Evidence, key: MetricKey): Figure
  /** The figures of the periods given (all that may have an answer, when absent), those without an answer left out. */
  series(evidence: Evidence, key: MetricKey, periods?: readonly string[]): Figure[]
}

const PERIOD: MetricDimension = { id: 'period', title: { en: 'Period', ur: 'مدت' } }

/**
 * Defines a metric; `figure` is its formula over figures, so that the lineage follows by itself.
 * @param definition a function where it spreads or reads shared parts: bundlers take those for side effects, and would
 * keep a metric that nobody uses
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineMetric<const I extends MetricInputs>(
  definition: MetricDefinition<I> | (() => MetricDefinition<I>),
): Metric {
  const {
    periods: mayAnswer,
    inputs,
    figure,
    dimensions: given,
    ...description
  } = typeof definition === 'function' ? definition() : definition
  const dimensions = [...given, PERIOD]
  const datasets = [...new Set(Object.values(inputs).flatMap((input) => input.datasets))]
  const at = (evidence: Evidence, key: MetricKey): Figure => {
    const complete = completeKey(description.id, dimensions, key)
    const readers = Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [
        name,
        (wanted: MetricKey) => input.read(evidence, wanted),
      ]),
    ) as MetricReaders<I>
    return nameFigure(
      figure(readers, complete),
      figureId(description.id, Object.values(complete)),
      description.title,
    )
  }
  return {
    ...description,
    dimensions,
    datasets,
    at,
    series: (evidence, key, periods = mayAnswer?.(evidence) ?? periodsOf(evidence, datasets)) =>
      periods.flatMap((period) => ifPublished(() => at(evidence, { ...key, period })) ?? []),
  }
}

function completeKey(metric: string, dimensions: readonly MetricDimension[], key: MetricKey): MetricKey {
  const wanted = dimensions.map(({ id }) => id)
  const unknown = Object.keys(key).find((id) => !wanted.includes(id))
  const given = Object.fromEntries(
    dimensions.map((dimension) => [dimension.id, key[dimension.id] || dimension.default || '']),
  )
  const missing = wanted.find((id) => given[id] === '')
  const at = unknown ?? missing
  if (at !== undefined) {
    throw new ExodusError(
      'IncompleteKeyError',
      `${metric} takes ${wanted.join(', ')}; ${unknown === undefined ? `${at} is missing` : `${at} is none of them`}.`,
      { field: at, value: key[at] ?? '', accepted: wanted },
    )
  }
  return Object.fromEntries(
    wanted.map((id) => [id, id === 'period' ? parsePeriod(given[id] ?? '').code : (given[id] ?? '')]),
  )
}

/**
 * An input that reads one dataset.
 * @param key from the metric's key to the dataset's
 */
/* @__NO_SIDE_EFFECTS__ */
export function fromDataset(dataset: string, key: (metricKey: MetricKey) => MetricKey): MetricInput {
  return {
    datasets: [dataset],
    read: (evidence, metricKey) => readObservation(evidence, dataset, key(metricKey)),
  }
}

// A formula that says there is no answer here, rather than that the question was wrong.
const NO_ANSWER = [
  'MissingObservationError',
  'DivisionByZeroError',
  'UnlikeScopesError',
  'UnlikePeriodsError',
  'BreakInSeriesError',
  'TooFewFiguresError',
]

/** The figure, or `undefined` where there is none: nothing is published, or the formula has no answer. */
export function ifPublished(read: () => Figure): Figure | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof ExodusError && NO_ANSWER.includes(error.code)) return undefined
    throw error
  }
}

/** Every period of the datasets, in time. */
function periodsOf(evidence: Evidence, datasets: readonly string[]): string[] {
  const codes = new Set(datasets.flatMap((id) => evidence.dataset(id).codesOf('period')))
  return [...codes]
    .map((code) => parsePeriod(code))
    .sort(comparePeriods)
    .map(({ code }) => code)
}

/** A formula needs more figures than are published at its key. */
export const tooFewFigures = (metric: string, needed: number, found: number): ExodusError =>
  new ExodusError(
    'TooFewFiguresError',
    `${metric} needs ${needed} figures or more; ${found} are published.`,
    {
      field: 'period',
      value: String(found),
    },
  )

/** An input of all figures of a dataset that match a filter made from the metric's key, in table order. */
/* @__NO_SIDE_EFFECTS__ */
export function fromTable(
  dataset: string,
  filter: (metricKey: MetricKey) => TableFilter,
): MetricInput<readonly Figure[]> {
  return {
    datasets: [dataset],
    read: (evidence, metricKey) => readWhere(evidence, dataset, filter(metricKey)),
  }
}

/** An input that is another metric. */
/* @__NO_SIDE_EFFECTS__ */
export function fromMetric(metric: Metric): MetricInput {
  return { datasets: metric.datasets, read: (evidence, key) => metric.at(evidence, key) }
}
