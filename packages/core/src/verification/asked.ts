import { ExodusError } from '../error'
import type { Evidence } from '../evidence'
import { type Figure, readObservation, readWhere } from '../figure'
import { type Metric, metricById } from '../metrics'
import { ifPublished } from '../metrics/define-metric'
import type { LocalizedText } from '../schema'
import { dimensionsOfDataset, dimensionsOfMetric, type Subject, subjectOf, WHOLE } from './subject'

/** What a stated number is said to be of: a metric or a dataset, and the codes in it. */
export interface About {
  readonly metric?: string | undefined
  readonly dataset?: string | undefined
  /** A code for each dimension, and `period`; a dimension with one code only, or with one for all, may be left out. */
  readonly key: Readonly<Record<string, string>>
}

/** A metric or a dataset, asked by key or by the id of a figure: what slips and definitions need of either. */
export interface Asked {
  readonly id: string
  readonly kind: 'metric' | 'dataset'
  readonly title: LocalizedText
  readonly dimensions: ReturnType<typeof dimensionsOfDataset>
  /** Whom and what it is about; absent where that does not follow from a key. */
  readonly subject?: Subject
  read(): Figure
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
    kind: 'dataset',
    title: dataset.title,
    dimensions,
    subject: subjectOf(dimensions, key),
    read: () => readObservation(evidence, id, key),
    series: () => readWhere(evidence, id, without(key, 'period')),
    others: (dimension) => readWhere(evidence, id, without(key, dimension)),
  }
}

function ofMetric(evidence: Evidence, metric: Metric, given: Readonly<Record<string, string>>): Asked {
  const dimensions = dimensionsOfMetric(evidence, metric)
  const key = complete(metric.id, dimensions, given)
  return {
    id: metric.id,
    kind: 'metric',
    title: metric.title,
    dimensions,
    subject: subjectOf(dimensions, key),
    read: () => metric.at(evidence, key),
    series: () => metric.series(evidence, without(key, 'period')),
    others: (dimension) =>
      (dimensions.find(({ id }) => id === dimension)?.codes ?? []).flatMap(
        (code) => ifAnswered(() => metric.at(evidence, { ...key, [dimension]: code })) ?? [],
      ),
  }
}

/** Not every code of a dataset is one of the metric, so that one that it refuses has no figure. */
export function ifAnswered(read: () => Figure): Figure | undefined {
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
