// The root entry carries no data and little code; each layer has a subpath of its own: /figure, /period, /unit, /metrics…
export { dataVersion, edition, revised } from '../generated/edition'
export { didYouMean, ExodusError, type InputProblem, nearest } from './error'
export {
  type Cell,
  type CellKey,
  createEvidence,
  type Dataset,
  type DatasetId,
  type Evidence,
  type EvidenceRecords,
  type OpenEvidence,
  openEvidence,
} from './evidence'
export {
  type Alternative,
  type Explanation,
  explain,
  type Figure,
  figureId,
  figureOfRow,
  figureToJson,
  type Lineage,
  type ObservationLineage,
  type OperationLineage,
  parseFigureId,
  readObservation,
  readWhere,
  type SourceReference,
} from './figure'
export { type Period, parsePeriod } from './period'
export type {
  CodeMap,
  GroupedTable,
  Measure,
  ObservationRow,
  PeriodFilter,
  PivotTable,
  Table,
  TableFilter,
} from './table'
export type { Unit } from './unit'
