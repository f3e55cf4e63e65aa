import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import * as aq from 'arquero'
import { afterAll, type TestContext, test } from 'vitest'
import { toParquet } from '../src/formats/parquet'
import { runQuery, toSql } from '../src/query'
import type { Query } from '../src/schema'
import { contentOfDataset, dataOf } from '../test/real-data'

// The world matrix of migrants: 153,296 rows.
const WORLD = 'migrant-stock-world'
const data = dataOf(WORLD)
const rows = data.table.rows()
const arquero = aq.from(rows)

const folder = mkdtempSync(join(tmpdir(), 'exodus-bench-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'world.parquet')
writeFileSync(file, toParquet(contentOfDataset(WORLD)))
const duckdb = await (await DuckDBInstance.create(':memory:')).connect()
await duckdb.run(`CREATE TABLE world AS SELECT * FROM '${file}'`)

const ofOneOrigin: Query = {
  dataset: WORLD,
  where: { origin: ['PAK'] },
  groupBy: ['destination', 'period'],
  measure: 'sum',
}
const ofOneYear: Query = { dataset: WORLD, period: ['2024'], groupBy: ['destination'], measure: 'sum' }
const ofAll: Query = { dataset: WORLD, groupBy: ['origin', 'period'], measure: 'sum' }

async function compare(bench: TestContext['bench'], query: Query, inArquero: () => unknown): Promise<void> {
  const sql = toSql(data, query, { dialect: 'duckdb', table: 'world' })
  await bench.compare(
    bench('query, to columns', () => {
      runQuery(data, query)
    }),
    bench('query, to objects with statuses and sources', () => {
      const answer = runQuery(data, query)
      if (answer.kind === 'groups') answer.objects()
    }),
    bench('arquero 7', () => {
      inArquero()
    }),
    bench('DuckDB in process, to columns', async () => {
      await (await duckdb.runAndReadAll(sql)).getColumnsJS()
    }),
  )
}

const sum = { value: (row: { value: number }) => aq.op.sum(row.value) }

test('filter, group and sum: one origin by destination and period', async ({ bench }) => {
  await compare(bench, ofOneOrigin, () =>
    arquero
      .filter((row: { origin: string }) => row.origin === 'PAK')
      .groupby('destination', 'period')
      .rollup(sum)
      .objects(),
  )
})

test('filter, group and sum: one year by destination', async ({ bench }) => {
  await compare(bench, ofOneYear, () =>
    arquero
      .filter((row: { period: string }) => row.period === '2024')
      .groupby('destination')
      .rollup(sum)
      .objects(),
  )
})

test('group and sum all rows by origin and period', async ({ bench }) => {
  await compare(bench, ofAll, () => arquero.groupby('origin', 'period').rollup(sum).objects())
})
