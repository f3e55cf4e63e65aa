export type { CellKey, CompiledDataset, Dataset } from './dataset'
export { createEvidence, type Evidence, type EvidenceRecords } from './evidence'
export { type DatasetId, type OpenEvidence, openEvidence } from './open-evidence'
export { type Cell, publishedBy, type ReconciliationPolicy } from './reconcile'
