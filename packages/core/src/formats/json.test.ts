import { expect, test } from 'vitest'
import { z } from 'zod'
import { cellsOf, cellsOfObjects, contentOf, contentOfRows, SAMPLES } from '../../test/formats/content'
import { rowsOf, rowsOfObjects } from './columnar-rows'
import { toJson } from './json'

const Text = z.strictObject({ en: z.string().min(1), ur: z.string().min(1) })

const Document = z.strictObject({
  dataset: z.strictObject({
    id: z.string(),
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    dataVersion: z.string().length(16),
    title: Text,
    counts: Text,
    doesNotCount: Text,
    caveats: z.array(Text),
    revised: z.iso.date(),
    licence: z.strictObject({ id: z.string().min(1), name: z.string().min(1), url: z.url() }),
    citation: z.string().min(20),
    url: z.url(),
    sources: z
      .array(
        z.strictObject({
          id: z.string(),
          publisher: z.string(),
          title: z.string(),
          published: z.string(),
          url: z.url(),
          licence: z.string(),
          link: z.url(),
        }),
      )
      .min(1),
  }),
  columns: z.array(
    z.strictObject({
      name: z.string(),
      title: Text,
      role: z.enum(['dimension', 'time', 'measure', 'attribute', 'row']),
      type: z.enum(['text', 'number', 'integer']),
      codeList: z.string().optional(),
      unit: z.string().optional(),
    }),
  ),
  data: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
})

test.each(SAMPLES)('%s comes back whole, and says what it is', async (id) => {
  const content = await contentOf(id)
  const rows = rowsOf(content)
  const { dataset, columns, data } = Document.parse(JSON.parse(toJson(content)))
  expect(cellsOfObjects(data, rows)).toEqual(cellsOf(rows))
  expect(columns.map(({ name }) => name)).toEqual(rows.columnNames)
  expect(dataset.citation).toContain(`Licence ${dataset.licence.id}`)
  const named = new Set(dataset.sources.map((source) => source.id))
  expect(data.filter(({ source }) => !named.has(String(source)))).toEqual([])
})

test('a selection of nothing is a document without rows', () => {
  const content = contentOfRows([{ origin: 'PAK', period: '2024', value: 1 }])
  const empty = { ...content, table: content.table.where({ period: '1999' }) }
  expect(Document.parse(JSON.parse(toJson(empty))).data).toEqual([])
})

test('a grouped answer is written with its own columns, the measure as a number', () => {
  const content = contentOfRows([{ origin: 'PAK', period: '2024', value: 1 }])
  const grouped = rowsOfObjects([{ origin: 'PAK', total: 12.5 }])
  const { columns, data } = Document.parse(JSON.parse(toJson({ ...content, grouped })))
  expect(columns.map(({ name, role, type }) => [name, role, type])).toEqual([
    ['origin', 'dimension', 'text'],
    ['total', 'measure', 'number'],
  ])
  expect(data).toEqual([{ origin: 'PAK', total: 12.5 }])
})
