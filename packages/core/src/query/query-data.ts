import type { CodeList, DatasetDescription } from '../schema'
import type { Table } from '../table'

/** What a query is answered from: a dataset's description, its rows, and the lists its codes come from. */
export interface QueryData {
  readonly description: DatasetDescription
  /** One row a cell: the default answers, as of the day the caller chose. */
  readonly table: Table
  /** Every published row, for queries that ask for rivals; the default answers stand in where it is absent. */
  readonly observations?: Table
  /** Code lists by id: those of the dimensions and attributes. */
  readonly codeLists: Readonly<Record<string, CodeList>>
}
