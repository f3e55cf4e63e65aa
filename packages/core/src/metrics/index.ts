export * from './asylum'
export { type MetricCoverage, metricCodes, metricCoverage } from './coverage'
export {
  defineMetric,
  fromDataset,
  fromMetric,
  fromTable,
  ifPublished,
  type Metric,
  type MetricDimension,
  type MetricInput,
  type MetricKey,
} from './define-metric'
export * from './departures'
export * from './doors'
export * from './drivers'
export {
  datasetsOfFigure,
  datasetsToNormalise,
  type FigureAddress,
  figureAddress,
  figureById,
  normalise,
} from './figure-by-id'
export * from './insiders'
export * from './money'
export {
  isWholeCode,
  NORMALISATIONS,
  type Normalisation,
  type NormalisationKind,
  normalisedId,
  parseNormalisedId,
  wholeCodeAmong,
  wholeDimensions,
} from './normalise'
export * from './professionals'
export { metricById, metrics } from './registry'
export * from './stock'
export * from './who'
export * from './wish'
