export { type RecordUsage, type RecordUsages, usageOfRecords } from './record-usage'
export { type DatasetUsage, type SourceUsage, usageOfDataset, usageOfSource } from './source-usage'
