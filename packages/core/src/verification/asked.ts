import { ExodusError } from '../error'
import type { Evidence } from '../evidence'
import { type Figure, readObservation, readWhere } from '../figure'
import { figureAddress, type Metric, metricById } from '../metrics'
import { ifPublished } from '../metrics/define-metric'
import type { LocalizedText } from '../schema'
import { dimensionsOfDataset, dimensionsOfMetric, WHOLE } from './subject'

/** What a stated number is said to be of: a metric or a dataset, and the codes in it. */
export interface About {
  readonly metric?: string | undefined
  readonly dataset?: string | undefined
  /** A code for each dimension, and `period`; a dimension with one code only, or with one for all, may be left out. */
  readonly key: Readonly<Record<string, string>>
}

/**
 * What a figure id is of, as a statement names it.
 * @throws ExodusError `InvalidFigureIdError`, `UnknownIdError`
 */
export function aboutFigure(evidence: Evidence, id: string): About {
  const { owner, kind, key } = figureAddress(evidence, id)
  return kind === 'metric' ? { metric: owner, key } : { dataset: owner, key }
}

/** A metric or a dataset, asked by key: what slips and definitions need of either. */
export interface Asked {
  readonly id: string
  readonly title: LocalizedText
  readonly dimensions: ReturnType<typeof dimensionsOfDataset>
  /** The key with `period`, filled up. */
  readonly key: Readonly<Record<string, string>>
  read(key: Readonly<Record<string, string>>): Figure
  /** The figures of all periods at the key. */
  series(): readonly Figure[]
  /** The figures at the key under the other codes of a dimension. */
  others(dimension: string): readonly Figure[]
}

/**
 * Opens what is asked about.
 * @throws ExodusError `InvalidAboutError` unless one of metric and dataset is named, `UnknownIdError`, `IncompleteKeyError`
 */
export function askedOf(evidence: Evidence, { metric, dataset, key }: About): Asked {
  if ((metric === undefined) === (dataset === undefined)) {
    throw new ExodusError('InvalidAboutError', 'about names one metric or one dataset.', {
      field: 'about',
      value: [metric, dataset].filter(Boolean).join(', '),
      accepted: ['metric', 'dataset'],
    })
  }
  return metric === undefined
    ? ofDataset(evidence, dataset ?? '', key)
    : ofMetric(evidence, metricById(metric), key)
}

function ofDataset(evidence: Evidence, id: string, given: Readonly<Record<string, string>>): Asked {
  const dataset = evidence.dataset(id)
  const dimensions = dimensionsOfDataset(dataset)
  const key = complete(id, dimensions, given)
  return {
    id,
    title: dataset.title,
    dimensions,
    key,
    read: (at) => readObservation(evidence, id, at),
    series: () => readWhere(evidence, id, without(key, 'period')),
    others: (dimension) => readWhere(evidence, id, without(key, dimension)),
  }
}

function ofMetric(evidence: Evidence, metric: Metric, given: Readonly<Record<string, string>>): Asked {
  const dimensions = dimensionsOfMetric(evidence, metric)
  const key = complete(metric.id, dimensions, given)
  return {
    id: metric.id,
    title: metric.title,
    dimensions,
    key,
    read: (at) => metric.at(evidence, at),
    series: () => metric.series(evidence, without(key, 'period')),
    others: (dimension) =>
      (dimensions.find(({ id }) => id === dimension)?.codes ?? []).flatMap(
        (code) => ifAnswered(() => metric.at(evidence, { ...key, [dimension]: code })) ?? [],
      ),
  }
}

/** Not every code of a dataset is one of the metric, so that one that it refuses has no figure. */
function ifAnswered(read: () => Figure): Figure | undefined {
  try {
    return ifPublished(read)
  } catch (error) {
    if (error instanceof ExodusError) return undefined
    throw error
  }
}

const without = (key: Readonly<Record<string, string>>, dimension: string): Record<string, string> =>
  Object.fromEntries(Object.entries(key).filter(([id]) => id !== dimension))

function complete(
  owner: string,
  dimensions: Asked['dimensions'],
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const wanted = [...dimensions.map(({ id }) => id), 'period']
  const unknown = Object.keys(given).find((id) => !wanted.includes(id))
  const key = Object.fromEntries(
    dimensions.map(({ id, codes, standard }) => [
      id,
      given[id] ||
        standard ||
        (codes.length === 1 ? codes[0] : WHOLE.find((code) => codes.includes(code))) ||
        '',
    ]),
  )
  const full: Record<string, string> = { ...key, period: given.period ?? '' }
  const missing = wanted.find((id) => full[id] === '')
  const at = unknown ?? missing
  if (at === undefined) return full
  throw new ExodusError(
    'IncompleteKeyError',
    `${owner} takes ${wanted.join(', ')}; ${unknown === undefined ? `${at} is missing` : `${at} is none of them`}.`,
    {
      field: at,
      value: given[at] ?? '',
      accepted: unknown === undefined ? acceptedAt(dimensions, at) : wanted,
    },
  )
}

const acceptedAt = (dimensions: Asked['dimensions'], dimension: string): readonly string[] =>
  dimensions.find(({ id }) => id === dimension)?.codes.slice(0, 50) ?? ['2024', 'FY2024-PK']
