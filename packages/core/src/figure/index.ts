export {
  convert,
  difference,
  growth,
  nameFigure,
  per,
  ratio,
  restate,
  select,
  share,
  sum,
  unlikePeriods,
} from './algebra'
export { type Explanation, explain } from './explain'
export type {
  Alternative,
  Figure,
  Lineage,
  ObservationLineage,
  OperationLineage,
  SourceReference,
} from './figure'
export { figureId, parseFigureId } from './figure-id'
export { figureOfRow, missingObservation, readObservation, readWhere } from './read-observation'
export { figureToJson } from './to-json'
export { figureToProv, type ProvDocument } from './to-prov'
