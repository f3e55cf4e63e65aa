import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { afterAll, expect, test } from 'vitest'
import {
  cellsOf,
  cellsOfObjects,
  contentOf,
  contentOfRows,
  oddRows,
  SAMPLES,
} from '../../test/formats/content'
import { parsePeriod } from '../period'
import { rowsOf, rowsOfObjects } from './columnar-rows'
import type { DatasetContent } from './dataset-content'
import { toParquet } from './parquet'

const folder = mkdtempSync(join(tmpdir(), 'exodus-parquet-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const instance = await DuckDBInstance.create(':memory:')
const duckdb = await instance.connect()

let files = 0

/** The file as DuckDB reads it; dates as ISO texts. It remembers files by their names, so each has its own. */
async function readByDuckdb(content: DatasetContent): Promise<Record<string, unknown>[]> {
  const file = join(folder, `${files++}.parquet`)
  writeFileSync(file, toParquet(content))
  const query = `select * replace (periodStart::varchar as periodStart, periodEnd::varchar as periodEnd) from '${file}'`
  return (await duckdb.runAndReadAll(query)).getRowObjectsJS()
}

const readByHyparquet = (content: DatasetContent): Promise<Record<string, unknown>[]> =>
  parquetReadObjects({ file: toParquet(content).slice().buffer })

const day = (cell: unknown): unknown => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)

test.each(SAMPLES)('two readers agree that %s comes back whole', async (id) => {
  const content = await contentOf(id)
  const rows = rowsOf(content)
  const wanted = cellsOf(rows)
  const edges = rows.column('period').map((period) => parsePeriod(String(period)))
  for (const found of [await readByDuckdb(content), await readByHyparquet(content)]) {
    expect(cellsOfObjects(found, rows)).toEqual(wanted)
    expect(found.map(({ periodStart }) => day(periodStart))).toEqual(edges.map(({ start }) => start))
    expect(found.map(({ periodEnd }) => day(periodEnd))).toEqual(edges.map(({ end }) => end))
  }
})

test('columns have types, and the file says what it is', async () => {
  const content = await contentOf('departures-total')
  const bytes = toParquet(content)
  writeFileSync(join(folder, 'typed.parquet'), bytes)
  const described = await duckdb.runAndReadAll(`describe select * from '${join(folder, 'typed.parquet')}'`)
  const types = Object.fromEntries(
    described.getRowObjectsJS().map((column) => [column.column_name, column.column_type]),
  )
  expect(types).toMatchObject({
    origin: 'VARCHAR',
    period: 'VARCHAR',
    periodStart: 'DATE',
    periodEnd: 'DATE',
    value: 'DOUBLE',
    row: 'INTEGER',
  })
  const { key_value_metadata: pairs = [] } = parquetMetadata(bytes.slice().buffer)
  const said = Object.fromEntries(pairs.map(({ key, value }) => [key, value]))
  const { id, version, licence } = content.description
  expect(said).toMatchObject({ id, version, licence: licence.spdx, dataVersion: content.dataVersion })
  expect(said.citation).toContain(version)
})

test('an empty selection and a grouped answer can be read too', async () => {
  const content = contentOfRows([{ origin: 'PAK', period: '2024', value: 1 }])
  expect(await readByHyparquet({ ...content, table: content.table.where({ period: '1999' }) })).toEqual([])
  const grouped = rowsOfObjects([
    { origin: 'PAK', total: 2.5 },
    { origin: 'IND', total: null },
  ])
  expect(await readByHyparquet({ ...content, grouped })).toEqual([
    { origin: 'PAK', total: 2.5 },
    { origin: 'IND', total: null },
  ])
})

test('whatever the texts, the rows come back', async () => {
  await fc.assert(
    fc.asyncProperty(oddRows, async (odd) => {
      const content = contentOfRows(odd)
      const rows = rowsOf(content)
      expect(cellsOfObjects(await readByDuckdb(content), rows)).toEqual(cellsOf(rows))
    }),
    { numRuns: 60 },
  )
})
