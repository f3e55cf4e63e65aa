import fc from 'fast-check'
import { catalogue } from '../../generated/catalogue'
import { codeLists } from '../../generated/codes'
import { datasetLoaders } from '../../generated/loaders'
import { sources } from '../../generated/sources'
import type { Dataset, DatasetId } from '../../src/evidence'
import { type Cell, type ColumnarRows, type DatasetContent, datasetContent } from '../../src/formats'
import type { DatasetDescription } from '../../src/schema'
import { createTable } from '../../src/table'
import { columnsOf, complete, type Row, sorted } from '../hand-made'

/** A small one with rivals, a monthly one, one with quotes and intervals, one with missing values, the largest. */
export const SAMPLES = [
  'departures-total',
  'departures-monthly',
  'returns',
  'visa-requirement-matrix',
  'migrant-stock-world',
] as const satisfies readonly DatasetId[]

/** All of them, for what is quick to check. */
export const EVERY = Object.keys(datasetLoaders) as DatasetId[]

const common = {
  codeLists,
  sources,
  dataVersion: '0123456789abcdef',
  baseUrl: 'https://exodus.example/v1',
}

export const descriptionOf = (id: string): DatasetDescription => {
  const found = catalogue.find((description) => description.id === id)
  if (!found) throw new Error(`no dataset ${id}`)
  return found
}

/** A published dataset as formats take it. */
export async function contentOf(id: DatasetId): Promise<DatasetContent> {
  const dataset = (await datasetLoaders[id]()) as unknown as Dataset
  return datasetContent({ ...common, dataset, description: descriptionOf(id) })
}

/** Hand-made rows of one dimension as formats take them, under the description of a published dataset. */
export function contentOfRows(rows: readonly Row[]): DatasetContent {
  const table = createTable(columnsOf(['origin'], sorted(['origin'], complete(rows))))
  const { unstated: _, ...description } = descriptionOf('departures-total')
  return datasetContent({
    ...common,
    dataset: { table, observations: table },
    description: { ...description, dimensions: [{ id: 'origin', codeList: 'area' }] },
  })
}

const oddText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('"', ',', '\n', '\r', ' ', ';', "'", '<', '&', 'پ', '۔', '=', '+', '\t', '😀'),
    maxLength: 12,
  }),
)

/** One row a cell, with notes of any characters, missing values, and periods of every kind. */
export const oddRows: fc.Arbitrary<Row[]> = fc.uniqueArray(
  fc.record({
    origin: fc.constantFrom('BGD', 'IND', 'PAK'),
    period: fc.constantFrom(
      '2019',
      '2020-Q1',
      '2020-07',
      '2020-07-15',
      'FY2020-PK',
      'AY2019-2020',
      '2019/2020',
    ),
    value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })),
    note: oddText,
  }),
  { minLength: 1, maxLength: 12, selector: ({ origin, period }) => `${origin} ${period}` },
)

/** The cells by column, a cell without a value being `null` whatever way a format has of saying so. */
export const cellsOf = (rows: ColumnarRows): Record<string, Cell[]> =>
  Object.fromEntries(
    rows.columnNames.map((name) => [
      name,
      rows.column(name).map((cell) => (cell === '' ? null : typeof cell === 'number' ? cell + 0 : cell)),
    ]),
  )

/** Objects, as most readers give them, as cells by the columns named; numbers are read where the original has numbers. */
export function cellsOfObjects(
  objects: readonly Readonly<Record<string, unknown>>[],
  original: ColumnarRows,
): Record<string, Cell[]> {
  return Object.fromEntries(
    original.columnNames.map((name) => {
      const isNumber = original.column(name).some((cell) => typeof cell === 'number')
      const read = (cell: unknown): Cell =>
        cell === undefined || cell === null || cell === '' ? null : isNumber ? Number(cell) + 0 : String(cell)
      return [name, objects.map((object) => read(object[name]))]
    }),
  )
}
