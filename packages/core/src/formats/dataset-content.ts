import type { CodeList, DatasetDescription, Source } from '../schema'
import type { Table } from '../table'
import type { ColumnarRows } from './columnar-rows'

/** What every format writes a dataset from: its description and the rows chosen, with the lists their codes come from. */
export interface DatasetContent {
  readonly description: DatasetDescription
  /** The rows to write. A cube holds one row a cell: default answers; a list of rows may hold rival values besides. */
  readonly table: Table
  /** Every published row of the selection, rival values and flagged ones included; the data package holds them all. */
  readonly observations?: Table
  /** A grouped answer, which the formats for rows write in place of the table; it is no cube, and cites no rows. */
  readonly grouped?: ColumnarRows
  /** The code lists of the dimensions and attributes, by id. */
  readonly codeLists: Readonly<Record<string, CodeList>>
  /** The sources that the dataset names. */
  readonly sources: readonly Source[]
  /** Version of the data as a whole, a digest of every table. */
  readonly dataVersion: string
  /** Address under which ids resolve, without a slash at the end: `{baseUrl}/datasets/{id}`, `…/codelists/{id}`, … */
  readonly baseUrl: string
}

/** The lists of attributes that every dataset has. */
const STANDARD_LISTS = ['unit', 'observation-status', 'quality', 'licence']

interface EvidenceParts {
  readonly description: DatasetDescription
  /** An open dataset: its default answers, and all that is published. */
  readonly dataset: { readonly table: Table; readonly observations: Table }
  /** All code lists and sources; those that the dataset uses are picked. */
  readonly codeLists: Readonly<Record<string, CodeList>>
  readonly sources: readonly Source[]
  readonly dataVersion: string
  readonly baseUrl: string
}

/** The content of a whole dataset, for any format. */
export function datasetContent({ dataset, ...parts }: EvidenceParts): DatasetContent {
  const { dimensions, attributes, sources } = parts.description
  const lists = [...dimensions, ...attributes].flatMap(({ codeList }) => codeList ?? [])
  const used = new Set([...lists, ...STANDARD_LISTS])
  return {
    ...parts,
    table: dataset.table,
    observations: dataset.observations,
    codeLists: Object.fromEntries(Object.entries(parts.codeLists).filter(([id]) => used.has(id))),
    sources: parts.sources.filter(({ id }) => sources.includes(id)),
  }
}
