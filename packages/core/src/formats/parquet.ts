import type { SchemaElement } from 'hyparquet'
import { ByteWriter, type ColumnSource, parquetWrite } from 'hyparquet-writer'
import { ExodusError } from '../error'
import { type Period, parsePeriod } from '../period'
import { datasetUrl } from './addresses'
import { citeDataset } from './cite-dataset'
import { type ColumnDescription, describeColumns } from './column-descriptions'
import { type Cell, rowsOf } from './columnar-rows'
import type { DatasetContent } from './dataset-content'

interface TypedColumn {
  readonly data: ColumnSource
  readonly schema: SchemaElement
}

/**
 * The rows as Apache Parquet (Snappy): texts, `value` as DOUBLE, `row` as INT32, and after `period` its first and last day
 * as DATE (`periodStart`, `periodEnd`). Key-value metadata names dataset, version, licence, citation and columns.
 */
export function toParquet(content: DatasetContent): Uint8Array {
  const rows = rowsOf(content)
  const columns = describeColumns(content).flatMap((column) => typed(column, rows.column(column.name)))
  const writer = new ByteWriter()
  parquetWrite({
    writer,
    columnData: columns.map(({ data }) => data),
    schema: [{ name: 'observation', num_children: columns.length }, ...columns.map(({ schema }) => schema)],
    kvMetadata: keyValues(content),
    createdBy: 'Exodus',
  })
  return writer.getBytes()
}

function typed({ name, role, type }: ColumnDescription, cells: readonly Cell[]): TypedColumn[] {
  if (type === 'text') {
    const text = textColumn(name, cells)
    return role === 'time' ? [text, ...daysOf(cells)] : [text]
  }
  const integer = type === 'integer'
  return [numbers(name, integer ? 'INT32' : 'DOUBLE', cells)]
}

/** Without an empty cell a column is declared as such; readers then need not look for them. */
const repetition = (cells: readonly unknown[]) => ({
  repetition_type: cells.includes(null) ? ('OPTIONAL' as const) : ('REQUIRED' as const),
})

function textColumn(name: string, cells: readonly Cell[]): TypedColumn {
  const data = cells.map((cell) => (cell === '' || cell === null ? null : String(cell)))
  const schema = { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', ...repetition(data) } as const
  return { data: { name, data }, schema }
}

function numbers(name: string, type: 'INT32' | 'DOUBLE', cells: readonly Cell[]): TypedColumn {
  return { data: { name, data: [...cells] }, schema: { name, type, ...repetition(cells) } }
}

function daysOf(cells: readonly Cell[]): TypedColumn[] {
  const periods = cells.map((cell) => (typeof cell === 'string' ? periodOf(cell) : undefined))
  return (['start', 'end'] as const).map((edge) => {
    const name = edge === 'start' ? 'periodStart' : 'periodEnd'
    const data = periods.map((period) => (period ? new Date(`${period[edge]}T00:00:00Z`) : null))
    const schema = { name, type: 'INT32', converted_type: 'DATE', ...repetition(data) } as const
    return { data: { name, data }, schema }
  })
}

/** In a grouped answer a period may be something that is no interval of days; then the days are left empty. */
function periodOf(text: string): Period | undefined {
  try {
    return parsePeriod(text)
  } catch (error) {
    if (error instanceof ExodusError) return undefined
    throw error
  }
}

function keyValues(content: DatasetContent): { key: string; value: string }[] {
  const { id, version, title, licence, measure, revised } = content.description
  const values = {
    id,
    version,
    dataVersion: content.dataVersion,
    title: title.en,
    licence: licence.spdx,
    citation: citeDataset(content),
    url: datasetUrl(content),
    revised,
    unit: measure.unit ?? '',
    columns: JSON.stringify(describeColumns(content)),
    sources: JSON.stringify(content.sources.map(({ id: source, url }) => ({ id: source, url }))),
  }
  return Object.entries(values).map(([key, value]) => ({ key, value }))
}
