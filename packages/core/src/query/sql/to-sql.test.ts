import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { TrinoSQL } from 'dt-sql-parser'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPostgres } from '../../../test/postgres'
import { anyQuery, askedDatasets, contentOfDataset, dataOf } from '../../../test/real-data'
import { answered, cell, namesOfAnswer, rowsOfAnswer } from '../../../test/sql-rows'
import { toParquet } from '../../formats/parquet'
import type { Query } from '../../schema'
import { dialects } from './dialect'
import { identifier, literal } from './quote'
import { toSql } from './to-sql'

const folder = mkdtempSync(join(tmpdir(), 'exodus-sql-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const duckdb = await (await DuckDBInstance.create(':memory:')).connect()
const ask = async (sql: string): Promise<unknown[][]> => {
  const result = await duckdb.runAndReadAll(sql)
  return result.getRowsJS()
}

beforeAll(async () => {
  for (const id of askedDatasets) {
    const file = join(folder, `${id}.parquet`)
    writeFileSync(file, toParquet(contentOfDataset(id)))
    await duckdb.run(`CREATE TABLE ${identifier(id)} AS SELECT * FROM ${literal(file)}`)
  }
})

const isByValue = ({ sort }: Query): boolean => sort?.some(({ by }) => by === 'value') ?? false

// Groups whose sums differ in a last digit may change places; then their order is compared by value alone.
const lines = (rows: readonly (readonly unknown[])[], query: Query): string[] => {
  const texts = rows.map((row) => JSON.stringify(row))
  return isByValue(query) ? texts.sort() : texts
}

describe.each(askedDatasets)('%s', (id) => {
  test('DuckDB over the Parquet export gives the same rows, groups, values and order', async () => {
    const data = dataOf(id)
    let compared = 0
    await fc.assert(
      fc.asyncProperty(anyQuery(id), async (query) => {
        const whole = isByValue(query) ? { ...query, limit: undefined, offset: undefined } : query
        const answer = answered(data, whole)
        if (!answer) return
        const rows = await ask(toSql(data, whole, { dialect: 'duckdb', table: id }))
        const theirs = rows.map((row) => row.map(cell))
        expect(lines(theirs, whole)).toEqual(lines(rowsOfAnswer(answer), whole))
        const place = namesOfAnswer(answer).indexOf('value')
        if (isByValue(whole)) {
          expect(theirs.map((row) => row[place])).toEqual(rowsOfAnswer(answer).map((row) => row[place]))
        }
        compared += rows.length
      }),
      { numRuns: 50 },
    )
    expect(compared).toBeGreaterThan(0)
  })

  test('the text is SQL that Trino can parse', () => {
    const parser = new TrinoSQL()
    fc.assert(
      fc.property(anyQuery(id), (query) => {
        const sql = toSql(dataOf(id), query, { dialect: 'trino', table: ['lake', 'exodus', id] })
        expect(parser.validate(sql).map(({ message }) => `${message}\n${sql}`)).toEqual([])
      }),
      { numRuns: 15 },
    )
  })
})

const postgres = startPostgres(folder)

describe.skipIf(postgres === undefined)('PostgreSQL (skipped where there is no server to start)', () => {
  afterAll(() => postgres?.stop())

  test('texts are in the order of their characters, whatever the language of the server', () => {
    const texts = ['a', 'B', '-b', 'A-1', 'A1']
    const values = texts.map((text) => `(${literal(text)})`).join(', ')
    const by = dialects.postgres.byCodePoint('text')
    const rows = postgres?.ask(`SELECT text FROM (VALUES ${values}) AS texts(text) ORDER BY ${by}`)
    expect(rows?.map(({ text }) => text)).toEqual(texts.toSorted((a, b) => (a < b ? -1 : 1)))
  })

  test.each(askedDatasets)('%s: the same rows, groups, values and order', async (id) => {
    const data = dataOf(id)
    const csv = join(folder, `${id}.csv`)
    const columns = (await ask(`DESCRIBE ${identifier(id)}`)).map(([name, type]) => {
      const typed = type === 'DOUBLE' ? 'double precision' : String(type)
      return `${identifier(String(name))} ${typed}`
    })
    await duckdb.run(`COPY ${identifier(id)} TO ${literal(csv)} (HEADER)`)
    postgres?.run(`CREATE TABLE ${identifier(id)} (${columns.join(', ')})`)
    postgres?.load(identifier(id), csv)
    const queries = fc.sample(anyQuery(id), { numRuns: 25, seed: 7 })
    const asked = queries.flatMap((query) => {
      const whole = isByValue(query) ? { ...query, limit: undefined, offset: undefined } : query
      const answer = answered(data, whole)
      return answer ? [{ query: whole, answer }] : []
    })
    expect(asked.length).toBeGreaterThan(0)
    for (const { query, answer } of asked) {
      const rows = postgres?.ask(toSql(data, query, { dialect: 'postgres', table: id })) ?? []
      const names = namesOfAnswer(answer)
      const theirs = rows.map((row) => names.map((name) => cell(row[name])))
      expect(lines(theirs, query)).toEqual(lines(rowsOfAnswer(answer), query))
    }
  })
})

describe('whatever stands in a name or a text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      `"; DROP TABLE x; --`,
      `' OR 1=1 --`,
      `a"b'c`,
      '\\',
      `\\'`,
      '$$',
      '/* */',
      '%s',
      '😀',
      '\n',
    ),
  )
  const isHeld = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text)

  test('a text comes back as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(hostile.filter(isHeld), async (text) => {
        expect(await ask(`SELECT ${literal(text)}`)).toEqual([[text]])
      }),
    )
  })

  test('a table of that name is asked, and nothing else happens', async () => {
    const data = dataOf('departures-total')
    const query: Query = { dataset: 'departures-total', where: { scope: ['beoe'] }, measure: 'count' }
    await fc.assert(
      fc.asyncProperty(
        hostile.filter((text) => isHeld(text) && text !== ''),
        async (table) => {
          await duckdb.run(`CREATE TEMP TABLE ${identifier(table)} AS SELECT * FROM "departures-total"`)
          const [row] = await ask(toSql(data, query, { dialect: 'duckdb', table }))
          expect(Number(row?.[0])).toBeGreaterThan(0)
          await duckdb.run(`DROP TABLE temp.${identifier(table)}`)
        },
      ),
      { numRuns: 30 },
    )
    expect((await ask('SELECT COUNT(*) FROM "departures-total"')).length).toBe(1)
  })

  test('what no engine can hold is refused', () => {
    expect(() => literal('a\0b')).toThrow(/SQL cannot hold/)
    expect(() => identifier('\ud800')).toThrow(/SQL cannot hold/)
  })
})
