import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  cellsOf,
  cellsOfObjects,
  contentOf,
  contentOfRows,
  oddRows,
  SAMPLES,
} from '../../test/formats/content'
import { rowsOf } from './columnar-rows'
import { ndjsonChunks, toNdjson } from './ndjson'

const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

test('a line is one row; empty cells are left out, and a missing value is null', () => {
  const content = contentOfRows([{ origin: 'PAK', period: '2024', value: null, note: '' }])
  expect(linesOf(toNdjson(content.table))).toEqual([
    {
      origin: 'PAK',
      period: '2024',
      value: null,
      unit: 'persons',
      status: 'A',
      quality: 'official',
      source: 'one',
    },
  ])
})

test.each(SAMPLES)('%s comes back whole', async (id) => {
  const rows = rowsOf(await contentOf(id))
  expect(cellsOfObjects(linesOf(toNdjson(rows)), rows)).toEqual(cellsOf(rows))
})

test('a long answer comes in pieces of moderate length, none of which has to be held', async () => {
  const lengths = Array.from(
    ndjsonChunks(rowsOf(await contentOf('visa-requirement-matrix'))),
    (text) => text.length,
  )
  expect(lengths.length).toBeGreaterThan(20)
  expect(Math.max(...lengths)).toBeLessThan(70_000)
})

test('whatever the texts, the rows come back', () => {
  fc.assert(
    fc.property(oddRows, (odd) => {
      const rows = rowsOf(contentOfRows(odd))
      expect(cellsOfObjects(linesOf(toNdjson(rows)), rows)).toEqual(cellsOf(rows))
    }),
  )
})
