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
export { figureById } from './figure-by-id'
export * from './money'
export { metricById, metrics } from './registry'
export * from './stock'
export * from './who'
