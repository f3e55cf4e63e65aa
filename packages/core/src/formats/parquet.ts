import type { DecodedArray, SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { ExodusError } from '../error'
import { type Period, parsePeriod } from '../period'
import { datasetUrl } from './addresses'
import { joined } from './body'
import { citeDataset } from './cite-dataset'
import { type ColumnDescription, describeColumns } from './column-descriptions'
import { type Cell, rowsOf } from './columnar-rows'
import type { DatasetContent } from './dataset-content'

/** A column with what Parquet has to know of it; its cells are read a part at a time. */
interface TypedColumn {
  readonly schema: SchemaElement
  readonly cells: (from: number, to: number) => DecodedArray
}

/** Rows of a group: readers can take one without the others, and each is written at once. */
const GROUP = 20_000

/**
 * The rows as Apache Parquet (Snappy): texts, `value` as DOUBLE, `row` as INT32, and after `period` its first and last day
 * as DATE (`periodStart`, `periodEnd`). Key-value metadata names dataset, version, licence, citation and columns.
 */
export const toParquet = (content: DatasetContent): Uint8Array<ArrayBuffer> => joined(parquetChunks(content))

/** The same bytes piece by piece, for answers that are long. */
export function* parquetChunks(content: DatasetContent): Generator<Uint8Array> {
  const rows = rowsOf(content)
  const columns = describeColumns(content).flatMap((column) => typed(column, rows.column(column.name)))
  const writer = new ByteWriter()
  const file = new ParquetWriter({
    writer,
    schema: [{ name: 'observation', num_children: columns.length }, ...columns.map(({ schema }) => schema)],
    kvMetadata: keyValues(content),
    createdBy: 'Exodus',
  })
  yield taken(writer)
  for (let from = 0; from < rows.size; from += GROUP) {
    const columnData = columns.map(({ schema: { name }, cells }) => ({
      name,
      data: cells(from, from + GROUP),
    }))
    file.write({ columnData, rowGroupSize: GROUP })
    yield taken(writer)
  }
  file.finish()
  yield taken(writer)
}

/** What has been written since it was last asked; the writer keeps its place in the file. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice()
  writer.index = 0
  return bytes
}

function typed({ name, role, type }: ColumnDescription, cells: readonly Cell[]): TypedColumn[] {
  if (type === 'text') {
    const text = textColumn(name, cells)
    return role === 'time' ? [text, ...daysOf(cells)] : [text]
  }
  return [numbers(name, type === 'integer' ? 'INT32' : 'DOUBLE', cells)]
}

/** Without an empty cell a column is declared as such; readers then need not look for them. */
const repetition = (hasEmpty: boolean) => ({
  repetition_type: hasEmpty ? ('OPTIONAL' as const) : ('REQUIRED' as const),
})

const isEmpty = (cell: Cell): boolean => cell === '' || cell === null

function textColumn(name: string, cells: readonly Cell[]): TypedColumn {
  return {
    schema: { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', ...repetition(cells.some(isEmpty)) },
    cells: (from, to) => cells.slice(from, to).map((cell) => (isEmpty(cell) ? null : String(cell))),
  }
}

const numbers = (name: string, type: 'INT32' | 'DOUBLE', cells: readonly Cell[]): TypedColumn => ({
  schema: { name, type, ...repetition(cells.includes(null)) },
  cells: (from, to) => cells.slice(from, to),
})

function daysOf(cells: readonly Cell[]): TypedColumn[] {
  const known = new Map(
    Array.from(new Set(cells), (cell) => [cell, typeof cell === 'string' ? periodOf(cell) : undefined]),
  )
  const hasEmpty = [...known.values()].includes(undefined)
  return (['start', 'end'] as const).map((edge) => ({
    schema: {
      name: edge === 'start' ? 'periodStart' : 'periodEnd',
      type: 'INT32',
      converted_type: 'DATE',
      ...repetition(hasEmpty),
    },
    cells: (from, to) =>
      cells.slice(from, to).map((cell) => {
        const period = known.get(cell)
        return period ? new Date(`${period[edge]}T00:00:00Z`) : null
      }),
  }))
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
