import { ExodusError } from '../error'
import type { Evidence } from '../evidence'
import { type Figure, figureId, parseFigureId, readObservation } from '../figure'
import type { MetricKey } from './define-metric'
import { type Normalisation, normaliseWith, parseNormalisedId } from './normalise'
import { metricById, metrics } from './registry'

/** A metric or dataset with a key in it: what a figure id says. */
export interface FigureAddress {
  readonly owner: string
  readonly kind: 'metric' | 'dataset'
  readonly key: MetricKey
}

/**
 * What a figure id says: whose figure, and at which key.
 * @throws ExodusError `InvalidFigureIdError`, `UnknownIdError`
 */
export function figureAddress(evidence: Evidence, id: string): FigureAddress {
  const { owner, parts } = parseFigureId(id)
  const named = metrics.find((candidate) => candidate.id === owner)
  // A metric may have the id of a dataset; then the number of codes tells which is meant.
  const isMetric = named?.dimensions.length === parts.length || !evidence.datasetIds.includes(owner)
  const metric = isMetric ? named : undefined
  const dimensions = metric
    ? metric.dimensions.map((dimension) => dimension.id)
    : [...evidence.dataset(owner).dimensions.map((dimension) => dimension.id), 'period']
  if (parts.length !== dimensions.length) {
    throw new ExodusError(
      'InvalidFigureIdError',
      `"${id}" has ${parts.length} codes; ${owner} takes ${dimensions.length}: ${dimensions.join('.')}.`,
      { field: 'id', value: id, accepted: [`${owner}/${dimensions.map((name) => `{${name}}`).join('.')}`] },
    )
  }
  const key = Object.fromEntries(dimensions.map((name, i) => [name, parts[i] ?? '']))
  return { owner, kind: metric ? 'metric' : 'dataset', key }
}

/**
 * The figure with an id, of a metric or of a dataset: `departure-rate/PAK.2024`, `departures-total/PAK.beoe-oec.2024`, or
 * of either normalised: `index-100/2015.departures-total.PAK.beoe-oec.2024`.
 * @throws ExodusError `InvalidFigureIdError`, `UnknownIdError`, `MissingObservationError`, `UnknownCodeError`, and what
 * the formula refuses
 */
export function figureById(evidence: Evidence, id: string): Figure {
  const normalised = parseNormalisedId(id)
  if (normalised) return normalise(evidence, normalised.base, normalised.how)
  const { owner, kind, key } = figureAddress(evidence, id)
  return kind === 'metric' ? metricById(owner).at(evidence, key) : readObservation(evidence, owner, key)
}

/**
 * The figure with a plain id, normalised.
 * @throws ExodusError what `figureById` throws, and `InvalidNormalisationError`, `DivisionByZeroError`,
 * `UnlikePeriodsError`
 */
export const normalise = (evidence: Evidence, id: string, how: Normalisation): Figure =>
  normaliseWith(evidence, id, how, {
    read: (plain) => figureById(evidence, plain),
    keyOf: (plain) => figureAddress(evidence, plain).key,
    idIn: (plain, period) => {
      const { owner, parts } = parseFigureId(plain)
      return figureId(owner, [...parts.slice(0, -1), period])
    },
  })

/** Ids of the datasets that normalising reads besides those of the figure. */
export const datasetsToNormalise: readonly string[] = ['departures-total', 'population']

/** Ids of the datasets to open for the figure with an id. */
export function datasetsOfFigure(id: string): string[] {
  const normalised = parseNormalisedId(id)
  if (normalised) {
    return [...new Set([...datasetsOfFigure(normalised.base), ...datasetsToNormalise])]
  }
  const { owner } = parseFigureId(id)
  return [...(metrics.find((metric) => metric.id === owner)?.datasets ?? [owner])]
}
