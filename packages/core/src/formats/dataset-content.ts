import type { CodeList, DatasetDescription, Source } from '../schema'
import type { Table } from '../table'

/** What every format writes a dataset from: its description and the rows chosen, with the lists their codes come from. */
export interface DatasetContent {
  readonly description: DatasetDescription
  /** The rows to write. A cube holds one row a cell: default answers; a list of rows may hold rival values besides. */
  readonly table: Table
  /** The code lists of the dimensions and attributes, by id. */
  readonly codeLists: Readonly<Record<string, CodeList>>
  /** The sources that the dataset names. */
  readonly sources: readonly Source[]
  /** Version of the data as a whole, a digest of every table. */
  readonly dataVersion: string
  /** Address under which ids resolve, without a slash at the end. */
  readonly baseUrl: string
}
