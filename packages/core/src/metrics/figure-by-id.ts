import { ExodusError } from '../error'
import type { Evidence } from '../evidence'
import { type Figure, parseFigureId, readObservation } from '../figure'
import type { Metric, MetricKey } from './define-metric'
import { type Normalisation, normaliseWith, parseNormalisedId } from './normalise'
import { metrics } from './registry'

/**
 * The figure with an id, of a metric or of a dataset: `departure-rate/PAK.2024`, `departures-total/PAK.beoe-oec.2024`, or
 * of either normalised: `index-100/2015.departures-total.PAK.beoe-oec.2024`.
 * @throws ExodusError `InvalidFigureIdError`, `UnknownIdError`, `MissingObservationError`, `UnknownCodeError`, and what
 * the formula refuses
 */
export function figureById(evidence: Evidence, id: string): Figure {
  const normalised = parseNormalisedId(id)
  if (normalised) return normalise(evidence, normalised.base, normalised.how)
  const { metric, key } = locate(evidence, id)
  return metric ? metric.at(evidence, key) : readObservation(evidence, parseFigureId(id).owner, key)
}

/**
 * The figure with a plain id, normalised.
 * @throws ExodusError what `figureById` throws, and `InvalidNormalisationError`, `DivisionByZeroError`,
 * `UnlikePeriodsError`
 */
export const normalise = (evidence: Evidence, id: string, how: Normalisation): Figure =>
  normaliseWith(evidence, id, how, {
    read: (plain) => figureById(evidence, plain),
    keyOf: (plain) => locate(evidence, plain).key,
  })

/** Ids of the datasets to open for the figure with an id. */
export function datasetsOfFigure(id: string): string[] {
  const normalised = parseNormalisedId(id)
  if (normalised) {
    return [...new Set([...datasetsOfFigure(normalised.base), 'departures-total', 'population'])]
  }
  const { owner } = parseFigureId(id)
  return [...(metrics.find((metric) => metric.id === owner)?.datasets ?? [owner])]
}

/** The metric that an id means, if it means one, and its codes by dimension. */
function locate(
  evidence: Evidence,
  id: string,
): { readonly metric: Metric | undefined; readonly key: MetricKey } {
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
  return { metric, key: Object.fromEntries(dimensions.map((name, i) => [name, parts[i] ?? ''])) }
}
