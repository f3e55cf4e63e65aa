export * from './asylum'
export { type MetricCoverage, metricCodes, metricCoverage } from './coverage'
export {
  defineMetric,
  fromDataset,
  fromMetric,
  fromTable,
  type Metric,
  type MetricDimension,
  type MetricInput,
  type MetricKey,
} from './define-metric'
export * from './departures'
export * from './doors'
export * from './drivers'
export { figureById } from './figure-by-id'
export * from './insiders'
export * from './money'
export * from './professionals'
export { metricById, metrics } from './registry'
export * from './stock'
export * from './who'
export * from './wish'
