import { formats } from '@exodus/core/formats'
import { expect, test } from 'vitest'
import { openDataset } from '../evidence'
import { datasetFile } from './dataset-file'

const bytesOf = async (file: string): Promise<Uint8Array> =>
  new Uint8Array(await new Response((await datasetFile(file)).body).arrayBuffer())
const textOf = async (file: string): Promise<string> => new TextDecoder().decode(await bytesOf(file))

const ID = 'departures-total'
const { dataset } = await openDataset(ID)

test.each(formats.map(({ suffix }) => suffix))('there is a file that ends in .%s', async (suffix) => {
  expect((await bytesOf(`${ID}.${suffix}`)).length).toBeGreaterThan(100)
})

test('lists of rows hold every published row', async () => {
  expect((await textOf(`${ID}.ndjson`)).trim().split('\n')).toHaveLength(dataset.observations.size)
  expect(JSON.parse(await textOf(`${ID}.json`)).rows).toHaveLength(dataset.observations.size)
})

test('a workbook and a package are zip files, Parquet says its name', async () => {
  const start = async (suffix: string) => [...(await bytesOf(`${ID}.${suffix}`)).slice(0, 4)]
  expect(await start('xlsx')).toEqual([0x50, 0x4b, 0x03, 0x04])
  expect(await start('zip')).toEqual([0x50, 0x4b, 0x03, 0x04])
  expect(String.fromCharCode(...(await start('parquet')))).toBe('PAR1')
})

test('an unknown ending is refused with those that there are', async () => {
  await expect(datasetFile(`${ID}.doc`)).rejects.toMatchObject({ problem: { field: 'suffix', value: 'doc' } })
  await expect(datasetFile('departures-totl.csv')).rejects.toMatchObject({ problem: { nearest: ID } })
})
