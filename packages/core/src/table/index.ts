export type { GroupedTable, Measure } from './aggregate'
export {
  type CodeColumn,
  type Column,
  codeColumn,
  numberAt,
  numberColumn,
  textAt,
} from './column'
export { decodeColumn, type EncodedColumn, encodeCodes } from './encoding'
export type { PivotTable } from './pivot'
export { type CodeMap, createTable, type ObservationRow, rowAt, type Table, type TableFilter } from './table'
export { codeColumnOf, type TableColumns, valuesOf } from './table-columns'
export type { PeriodFilter } from './where'
