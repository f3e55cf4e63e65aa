export type { GroupedTable, Measure } from './aggregate'
export {
  type CodeColumn,
  type Column,
  codeColumn,
  codeOf,
  type NumberColumn,
  numberAt,
  numberColumn,
  textAt,
} from './column'
export { decodeColumn, type EncodedColumn, encodeCodes } from './encoding'
export { exactlyKeyed, groupPlaces, radixOf } from './group-places'
export { orderCodes } from './order-by'
export type { PivotTable } from './pivot'
export { type RowTest, rowsMeeting } from './rows-meeting'
export { type CodeMap, createTable, type ObservationRow, rowAt, type Table, type TableFilter } from './table'
export { codeColumnOf, type TableColumns, valuesOf } from './table-columns'
export { type RowCells, tableOfRows } from './table-of-rows'
export { type PeriodFilter, wantedPeriods } from './where'
