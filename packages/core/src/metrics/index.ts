export {
  defineMetric,
  fromDataset,
  fromMetric,
  type Metric,
  type MetricDimension,
  type MetricInput,
  type MetricKey,
} from './define-metric'
export { departureRate } from './departure-rate'
export { departures } from './departures'
export { departuresGrowth } from './departures-growth'
export { destinationShare } from './destination-share'
export { figureById } from './figure-by-id'
export { highSkillShare } from './high-skill-share'
export { passportRank } from './passport-rank'
export { professionShare } from './profession-share'
export { metricById, metrics } from './registry'
export { remittancesGdpShare } from './remittances-gdp-share'
export { schengenRefusalRate } from './schengen-refusal-rate'
export { stockAbroad, stockAbroadWithoutIndia } from './stock-abroad'
