import { expect, test } from 'vitest'
import { contentOf } from '../../test/formats/content'
import { rowsOfObjects } from './columnar-rows'
import { contentType, formatById, formats } from './formats'
import { bodyStream, writeFormat } from './write-format'

/** How a file of each kind begins. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  json: /^\{"dataset":\{"id":"departures-total"/,
  ndjson: /^\{"origin":"PAK"/,
  csv: /^origin,scope,period,/,
  csvw: /^\{"@context":\["http:\/\/www\.w3\.org\/ns\/csvw"/,
  xlsx: /^PK/,
  jsonstat: /^\{"version":"2.0","class":"dataset"/,
  'sdmx-json': /^\{"\$schema":"https:\/\/json.sdmx.org/,
  'sdmx-csv': /^STRUCTURE(\[;\])?,/,
  parquet: /^PAR1/,
  datapackage: /^PK/,
  jsonld: /^\{"@context":"https:\/\/schema.org"/,
  dcat: /^\{"@context":\{.*dcat/,
}

test.each(formats.map(({ id }) => id))('%s is written by its id', async (id) => {
  const body = await writeFormat(await contentOf('departures-total'), id)
  expect(await new Response(bodyStream(body)).text()).toMatch(BEGINNINGS[id] ?? /^ is not listed here$/)
})

test('formats that stream come in pieces, the others in one', async () => {
  const content = await contentOf('visa-requirement-matrix')
  for (const { id, streams } of formats) {
    const body = await writeFormat(content, id)
    expect([id, [...body].length > 1]).toEqual([id, streams])
  }
})

test('what a format takes of a grouped answer is as its shape says', async () => {
  const content = {
    ...(await contentOf('departures-total')),
    grouped: rowsOfObjects([{ origin: 'PAK', total: 1 }]),
  }
  for (const { id, shape } of formats.filter(({ of }) => of === 'observations')) {
    const written = writeFormat(content, id).then(
      () => true,
      () => false,
    )
    expect([id, await written]).toEqual([id, shape !== 'cube'])
  }
})

test('ids and suffixes are unique, and media types are what is sent', () => {
  for (const key of ['id', 'suffix'] as const) {
    expect(new Set(formats.map((format) => format[key])).size).toBe(formats.length)
  }
  expect(contentType(formatById('csv'))).toBe('text/csv; charset=utf-8; header=present')
})

test('an unknown format is an error that names the nearest', async () => {
  await expect(async () => writeFormat(await contentOf('departures-total'), 'jsonstats')).rejects.toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ nearest: 'jsonstat' }) }),
  )
})
