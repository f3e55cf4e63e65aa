import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentOf, contentOfRows, EVERY, oddRows } from '../../test/formats/content'
import { validateCsvw } from '../../test/formats/validate-csvw'
import { rowsOf, rowsOfObjects } from './columnar-rows'
import { toCsv } from './csv'
import { toCsvwMetadata } from './csvw'
import type { DatasetContent } from './dataset-content'

const errorsOf = (content: DatasetContent): string[] =>
  validateCsvw(toCsv(rowsOf(content)), JSON.parse(JSON.stringify(toCsvwMetadata(content))))

test.each(EVERY)('the CSV of %s is valid by its own metadata', async (id) => {
  expect(errorsOf(await contentOf(id))).toEqual([])
})

test('whatever the texts, CSV and metadata agree', () => {
  fc.assert(
    fc.property(oddRows, (rows) => {
      expect(errorsOf(contentOfRows(rows))).toEqual([])
    }),
  )
})

test('a grouped answer has no key of the dataset', () => {
  const content = contentOfRows([{ origin: 'PAK', period: '2024', value: 1 }])
  const grouped = { ...content, grouped: rowsOfObjects([{ origin: 'PAK', total: 1 }]) }
  expect(errorsOf(grouped)).toEqual([])
})

test('the validator sees a wrong header, type, empty key, repeated key and arity', async () => {
  const content = await contentOf('departures-monthly')
  const csv = toCsv(rowsOf(content))
  const [header = '', first = '', ...rest] = csv.split('\r\n')
  const metadata = JSON.parse(JSON.stringify(toCsvwMetadata(content)))
  const errors = (...lines: string[]): string[] => validateCsvw([...lines, ...rest].join('\r\n'), metadata)
  expect(errors(header, first)).toEqual([])
  expect(errors(header.replace('period', 'time'), first)).toEqual([expect.stringMatching(/^header/)])
  expect(errors(header, first.replace(/\d+$/, 'x'))).toEqual([expect.stringMatching(/row is no integer: x/)])
  expect(errors(header, first.replace(/^[^,]+/, ''))).toContain('row 1 origin is required')
  expect(errors(header, first, first)).toEqual([expect.stringMatching(/repeats the key/)])
  expect(errors(header, `${first},more`)).toEqual(
    ['row 1 has 11 cells'].map(() => expect.stringMatching(/cells$/)),
  )
})
