export { type DatasetFreshness, freshnessOf, type SourceFreshness } from './freshness'
