import fc from 'fast-check'
// @ts-expect-error the toolkit has no types
import JSONstat from 'jsonstat-toolkit'
import { expect, test } from 'vitest'
import { cellsOf, contentOf, contentOfRows, EVERY, oddRows, SAMPLES } from '../../test/formats/content'
import { JsonStatDataset } from '../../test/formats/json-stat-schema'
import { type Cell, rowsOf, rowsOfObjects } from './columnar-rows'
import type { DatasetContent } from './dataset-content'
import { toJsonStat } from './json-stat'

type Parsed = ReturnType<typeof JsonStatDataset.parse>

const parsed = (content: DatasetContent, locale?: 'en' | 'ur'): Parsed =>
  JsonStatDataset.parse(JSON.parse(JSON.stringify(toJsonStat(content, locale ? { locale } : {}))))

/** What the official toolkit gives for each cell, in the order of the cube. */
interface ToolkitDataset {
  readonly id: string[]
  readonly length: number
  Dimension(id: string): { readonly id: string[] }
  Data(cell: number): { readonly value: number | null; readonly status: string | null }
}

/** The rows as read through the toolkit: cells without a row left out, attributes from the extension. */
function rowsByToolkit(json: Parsed): Record<string, Cell>[] {
  const dataset: ToolkitDataset = JSONstat(json)
  const axes = dataset.id.map((id) => ({ id, codes: dataset.Dimension(id).id }))
  const { attributes } = json.extension.exodus
  const size = axes.reduce((product, { codes }) => product * codes.length, 1)
  const rows: Record<string, Cell>[] = []
  for (let cell = 0; cell < size; cell++) {
    const row = at(attributes.row, cell)
    if (row === null) continue
    const { value, status } = dataset.Data(cell)
    const codes: Record<string, Cell> = {}
    let rest = cell
    for (const { id, codes: known } of axes.toReversed()) {
      codes[id] = known[rest % known.length] ?? null
      rest = Math.floor(rest / known.length)
    }
    const others = Object.entries(attributes).map(([name, spread]) => [name, at(spread, cell)])
    rows.push({ ...codes, ...Object.fromEntries(others), value, status })
  }
  return rows
}

const at = (spread: Parsed['extension']['exodus']['attributes'][string] | undefined, cell: number): Cell =>
  typeof spread === 'string' ? spread : ((spread as Record<number, Cell> | undefined)?.[cell] ?? null)

function expectEqual(content: DatasetContent): void {
  const rows = rowsOf(content)
  const wanted = cellsOf(rows)
  const found = rowsByToolkit(parsed(content)).sort((a, b) => Number(a.row) - Number(b.row))
  expect(found).toHaveLength(rows.size)
  for (const name of rows.columnNames)
    expect([name, found.map((row) => row[name] ?? null)]).toEqual([name, wanted[name]])
}

// The world matrix has nearly half a million cells, most of them empty; the toolkit reads each.
test.each(SAMPLES)('%s comes back whole through the official toolkit', async (id) => {
  expectEqual(await contentOf(id))
})

test.each(EVERY)('%s keeps the rules of JSON-stat', async (id) => {
  expect(parsed(await contentOf(id)).extension.exodus.id).toBe(id)
})

test('sparse cubes are objects, dense ones arrays', async () => {
  expect(Array.isArray(parsed(await contentOf('visa-requirement-matrix')).value)).toBe(false)
  expect(Array.isArray(parsed(await contentOf('departures-monthly')).value)).toBe(true)
})

test('roles, unit and labels are in the language asked for', async () => {
  const { role, dimension, note } = parsed(await contentOf('departures-total'), 'ur')
  expect(role).toEqual({ time: ['period'], geo: ['origin'], metric: ['departures'] })
  expect(dimension.departures?.category.unit?.departures?.label).toBe('افراد')
  expect(dimension.origin?.category.label.PAK).toBe('پاکستان')
  for (const text of note) expect(text).toMatch(/[\u0600-\u06ff]/)
})

test('a dimension that says what is measured is the metric', async () => {
  expect(parsed(await contentOf('returns')).role.metric).toEqual(['measure'])
})

test('rival values and grouped answers are refused', async () => {
  const { observations, ...content } = await contentOf('departures-total')
  if (observations) expect(() => toJsonStat({ ...content, table: observations })).toThrow(/stand in one cell/)
  const grouped = rowsOfObjects([{ origin: 'PAK', total: 1 }])
  expect(() => toJsonStat({ ...content, grouped })).toThrow(/no cube/)
})

test('whatever the texts, the rows come back', () => {
  fc.assert(
    fc.property(oddRows, (rows) => {
      expectEqual(contentOfRows(rows))
    }),
  )
})
