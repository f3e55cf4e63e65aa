import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { departuresTotal } from '../../generated/datasets/departures-total'
import { datasetLoaders } from '../../generated/loaders'
import { cellsOf, cellsOfObjects, contentOf, SAMPLES } from '../../test/formats/content'
import { columnsOf, complete, type Row } from '../../test/hand-made'
import { createTable } from '../table'
import { type Cell, rowsOf } from './columnar-rows'
import { csvChunks, toCsv } from './csv'

const table = createTable(
  columnsOf(
    ['origin'],
    [
      { origin: 'PAK', period: '2024', value: 0.5, note: 'said "about", later revised' },
      { origin: 'PAK', period: '2025', value: null, note: 'first line\nsecond line' },
    ],
  ),
)

test('a table is written with a header, CRLF line ends, and quotes where a field needs them', () => {
  expect(toCsv(table, { columns: ['origin', 'value', 'note'] })).toBe(
    'origin,value,note\r\nPAK,0.5,"said ""about"", later revised"\r\nPAK,,"first line\nsecond line"\r\n',
  )
})

test('a carriage return is quoted too, though some readers would take it bare', () => {
  const old = createTable(columnsOf(['origin'], [{ origin: 'PAK', period: '2024', value: 1, note: 'a\rb' }]))
  expect(toCsv(old, { columns: ['note'] })).toBe('note\r\n"a\rb"\r\n')
})

test('all columns are written unless some are chosen', () => {
  expect(toCsv(table).split('\r\n')[0]).toBe('origin,period,value,unit,status,quality,source,note')
})

test('an empty table is its header', () => {
  expect(toCsv(table.where({ period: '1999' }), { columns: ['origin', 'value'] })).toBe('origin,value\r\n')
})

test('a column that does not exist is an error', () => {
  expect(() => toCsv(table, { columns: ['orgin'] })).toThrow(/Did you mean "origin"\?/)
})

const field = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', ';', 'a', 'پ', '=') }),
  fc.string({ unit: 'grapheme' }),
)
const anyTexts = fc.array(
  fc.record({
    origin: field,
    note: field,
    value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  }),
  {
    minLength: 1,
  },
)

test('whatever the texts, a reader of RFC 4180 gets the rows back', () => {
  fc.assert(
    fc.property(anyTexts, (generated) => {
      const rows: Row[] = complete(generated.map((row) => ({ ...row, period: '2024' })))
      const written = toCsv(createTable(columnsOf(['origin'], rows)))
      const read: Record<string, string>[] = parse(written, { columns: true, record_delimiter: '\r\n' })
      expect(read.map(({ origin, note }) => ({ origin, note }))).toEqual(
        rows.map(({ origin, note }) => ({ origin, note })),
      )
      const values = read.map(({ value = '' }) => (value === '' ? null : Number(value)))
      expect(values).toEqual(rows.map(({ value }) => (value === null ? null : value + 0)))
    }),
  )
})

test.each(SAMPLES)('%s comes back whole', async (id) => {
  const rows = rowsOf(await contentOf(id))
  const read: Record<string, string>[] = parse(toCsv(rows), { columns: true })
  expect(cellsOfObjects(read, rows)).toEqual(cellsOf(rows))
})

test('with a byte order mark the text is the same behind it', () => {
  const { observations } = departuresTotal
  const marked = toCsv(observations, { bom: true })
  expect(marked).toBe(`\uFEFF${toCsv(observations)}`)
  const [first = {}]: Record<string, string>[] = parse(marked, { columns: true, bom: true })
  expect(Object.keys(first)).toEqual(observations.columnNames)
})

test('the pieces of a long table are its text', async () => {
  const rows = rowsOf(await contentOf('visa-requirement-matrix'))
  const pieces = [...csvChunks(rows)]
  expect(pieces.length).toBeGreaterThan(20)
  expect(pieces.join('')).toBe(toCsv(rows))
})

test('no published cell is one that a spreadsheet would take for a formula', async () => {
  const found: string[] = []
  for (const [id, load] of Object.entries(datasetLoaders)) {
    const { observations } = await load()
    for (const name of observations.columnNames.filter((column) => column !== 'value')) {
      for (const cell of new Set<Cell>(observations.column(name))) {
        if (/^[=+\-@\t\r]/.test(String(cell))) found.push(`${id} ${name} ${cell}`)
      }
    }
  }
  expect(found).toEqual([])
})
