import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  cellsOf,
  cellsOfObjects,
  contentOf,
  contentOfRows,
  EVERY,
  oddRows,
  SAMPLES,
} from '../../../test/formats/content'
import { type Cell, rowsOf, rowsOfObjects } from '../columnar-rows'
import type { DatasetContent } from '../dataset-content'
import { toXlsx } from './workbook'

/** The rows of each sheet as exceljs reads them. */
async function read(content: DatasetContent): Promise<Record<string, unknown[][]>> {
  const workbook = new ExcelJS.Workbook()
  const bytes = toXlsx(content)
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer)
  return Object.fromEntries(
    workbook.worksheets.map((sheet) => {
      const rows: unknown[][] = []
      const width = sheet.columnCount
      sheet.eachRow({ includeEmpty: true }, (row) => {
        rows.push(Array.from({ length: width }, (_, at) => row.getCell(at + 1).value))
      })
      return [sheet.name, rows]
    }),
  )
}

const objects = ([header = [], ...rows]: unknown[][] = []): Record<string, unknown>[] =>
  rows.map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at]])))

// The largest takes this reader half a minute; the other formats have it.
const QUICK = SAMPLES.filter((id) => id !== 'migrant-stock-world')

test.each(QUICK)('%s comes back whole, numbers as numbers', async (id) => {
  const content = await contentOf(id)
  const rows = rowsOf(content)
  const { data, about, codes, sources } = await read(content)
  const found = objects(data)
  expect(cellsOfObjects(found, rows)).toEqual(cellsOf(rows))
  expect(new Set(found.map(({ value }) => typeof value))).not.toContain('string')
  expect(about).toContainEqual([
    'licence',
    content.description.licence.spdx,
    expect.stringMatching(/^https:/),
  ])
  expect(objects(sources).map((source) => source.id)).toEqual(content.sources.map((source) => source.id))
  const used = new Set(rows.column('status'))
  const named = objects(codes).filter(({ list }) => list === 'observation-status')
  for (const code of used) expect(named.map((entry) => entry.code)).toContain(code)
})

test('no published text is longer than a cell of a workbook holds', async () => {
  for (const id of EVERY) {
    const { table, description, sources } = await contentOf(id)
    const cells = table.columnNames
      .filter((name) => name !== 'value')
      .flatMap((name) => [...new Set<Cell>(table.column(name))])
    const texts = [...cells, ...JSON.stringify([description, sources]).split('","')]
    expect([id, Math.max(...texts.map((text) => String(text).length)) < 32_767]).toEqual([id, true])
  }
})

test('a text that looks like a formula stays a text', async () => {
  const content = contentOfRows([{ origin: 'PAK', period: '2024', value: 1, note: '=1+1' }])
  const { data } = await read(content)
  expect(objects(data)[0]?.note).toBe('=1+1')
})

test('a grouped answer is a sheet of its own columns', async () => {
  const content = contentOfRows([{ origin: 'PAK', period: '2024', value: 1 }])
  const { data } = await read({ ...content, grouped: rowsOfObjects([{ origin: 'PAK', total: 2.5 }]) })
  expect(data).toEqual([
    ['origin', 'total'],
    ['PAK', 2.5],
  ])
})

test('texts that XML has no place for, or that look like the escape for them, come back', async () => {
  const notes = ['a\u0000b', 'a\r\nb', '\uD800', '_x0041_', '_x0041_x0042_', ' a ', '<&>"\'']
  const odd = notes.map((note, at) => ({ origin: 'PAK', period: String(2010 + at), value: at, note }))
  const { data } = await read(contentOfRows(odd))
  expect(objects(data).map(({ note }) => note)).toEqual(notes)
})

test('texts that are named like parts of an object come back', async () => {
  const notes = ['__proto__', 'constructor', 'toString']
  const odd = notes.map((note, at) => ({ origin: 'PAK', period: String(2019 + at), value: at, note }))
  const { data } = await read(contentOfRows(odd))
  expect(objects(data).map(({ note }) => note)).toEqual(notes)
})

test('whatever the texts, the rows come back', async () => {
  await fc.assert(
    fc.asyncProperty(oddRows, async (odd) => {
      const rows = rowsOf(contentOfRows(odd))
      const { data } = await read(contentOfRows(odd))
      expect(cellsOfObjects(objects(data), rows)).toEqual(cellsOf(rows))
    }),
    { numRuns: 60 },
  )
})
