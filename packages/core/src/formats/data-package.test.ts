import { createHash } from 'node:crypto'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { conformanceTest, officialText } from '../../test/formats/conformance'
import {
  cellsOf,
  cellsOfObjects,
  contentOf,
  contentOfRows,
  EVERY,
  oddRows,
  SAMPLES,
} from '../../test/formats/content'
import { numberedRows } from './columnar-rows'
import { toDataPackage } from './data-package'
import type { DatasetContent } from './dataset-content'

const Descriptor = z.looseObject({
  name: z.string(),
  version: z.string(),
  resources: z.array(
    z.looseObject({
      name: z.string(),
      path: z.string(),
      bytes: z.int(),
      hash: z.string(),
      schema: z.looseObject({
        fields: z.array(z.looseObject({ name: z.string(), type: z.string() })),
        primaryKey: z.array(z.string()),
        foreignKeys: z
          .array(
            z.object({
              fields: z.tuple([z.string()]),
              reference: z.object({ resource: z.string(), fields: z.tuple([z.string()]) }),
            }),
          )
          .default([]),
      }),
    }),
  ),
})

interface Package {
  readonly descriptor: z.infer<typeof Descriptor>
  readonly files: Readonly<Record<string, Buffer>>
  /** The records of each resource as a reader of CSV gives them. */
  readonly records: Readonly<Record<string, Record<string, string>[]>>
}

const recordsIn = (file: Buffer | undefined): Record<string, string>[] => parse(file ?? '', { columns: true })

async function unpack(content: DatasetContent): Promise<Package> {
  const zip = await JSZip.loadAsync(await toDataPackage(content), { checkCRC32: true })
  const entries = await Promise.all(
    Object.values(zip.files)
      .filter(({ dir }) => !dir)
      .map(async (file) => [file.name, await file.async('nodebuffer')] as const),
  )
  const files = Object.fromEntries(entries)
  const descriptor = Descriptor.parse(JSON.parse(String(files['datapackage.json'])))
  const records = Object.fromEntries(
    descriptor.resources.map(({ name, path }) => [name, recordsIn(files[path])]),
  )
  return { descriptor, files, records }
}

test.each(SAMPLES)('%s comes back whole, rival rows included, and says which row answers', async (id) => {
  const content = await contentOf(id)
  const { records } = await unpack(content)
  const { observations: all = content.table } = content
  const rows = numberedRows(all)
  const found = records.observations ?? []
  expect(cellsOfObjects(found, rows)).toEqual(cellsOf(rows))
  const answering = found.filter(({ answers }) => answers === 'true').map(({ row }) => Number(row) - 1)
  expect(answering).toEqual([...content.table.indices].sort((a, b) => a - b))
})

test.each(SAMPLES)('size, hash, header, keys and references of %s are as the descriptor says', async (id) => {
  const { descriptor, files, records } = await unpack(await contentOf(id))
  for (const { name, path, bytes, hash, schema } of descriptor.resources) {
    const file = files[path] ?? Buffer.alloc(0)
    expect(file.length).toBe(bytes)
    expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`)
    const rows = records[name] ?? []
    expect([name, Object.keys(rows[0] ?? {})]).toEqual([name, schema.fields.map((field) => field.name)])
    const keys = new Set(rows.map((row) => JSON.stringify(schema.primaryKey.map((key) => row[key]))))
    expect([name, keys.size]).toEqual([name, rows.length])
    for (const { fields, reference } of schema.foreignKeys) {
      const known = new Set(records[reference.resource]?.map((row) => row[reference.fields[0]]))
      const used = new Set(rows.map((row) => row[fields[0]]).filter((code) => code !== ''))
      expect([fields[0], [...used].filter((code) => !known.has(code))]).toEqual([fields[0], []])
    }
  }
})

test('the readme is in both languages, and the licences are there', async () => {
  const content = await contentOf('departures-total')
  const { files } = await unpack(content)
  const readme = String(files['README.md'])
  for (const text of Object.values(content.description.doesNotCount)) expect(readme).toContain(text)
  expect(String(files['LICENCES.md'])).toContain('https://creativecommons.org/licenses/by/4.0/')
})

test('equal content gives equal bytes', async () => {
  const [first, second] = await Promise.all([1, 2].map(async () => toDataPackage(await contentOf('returns'))))
  expect(first).toEqual(second)
})

test('whatever the texts, the rows come back', async () => {
  await fc.assert(
    fc.asyncProperty(oddRows, async (odd) => {
      const content = contentOfRows(odd)
      const rows = numberedRows(content.table)
      const { records } = await unpack(content)
      expect(cellsOfObjects(records.observations ?? [], rows)).toEqual(cellsOf(rows))
    }),
    { numRuns: 40 },
  )
})

conformanceTest('every dataset has a valid descriptor by the official profile', 'data-package', async () => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats(ajv)
  // A hint for forms, not a rule.
  ajv.addFormat('textarea', true)
  const validate = ajv.compile(JSON.parse(officialText('data-package/datapackage.json')))
  for (const id of EVERY) {
    const zip = await JSZip.loadAsync(await toDataPackage(await contentOf(id)))
    validate(JSON.parse((await zip.file('datapackage.json')?.async('string')) ?? ''))
    expect([id, validate.errors]).toEqual([id, null])
  }
  expect(validate({ resources: [{ name: 'no path' }] })).toBe(false)
})
