import { formats } from '@exodus/core/formats'
import { beforeAll, expect, test } from 'vitest'
import { createApp } from '../app'
import { openContext } from '../context'

let app: ReturnType<typeof createApp>
beforeAll(async () => {
  app = createApp(await openContext(), { cacheBytes: 0 })
})

const DATASET = 'visa-requirement-matrix'

const LONG = [
  ...formats
    .filter(({ streams }) => streams)
    .map(
      ({ of, suffix }) => `/v1/datasets/${DATASET}${of === 'observations' ? '/observations' : ''}.${suffix}`,
    ),
  ...['csvdata', 'jsondata', 'genericdata'].map(
    (format) => `/sdmx/v2/data/dataflow/EXODUS/VISA_REQUIREMENT_MATRIX?format=${format}`,
  ),
]

const read = async (url: string): Promise<number> => {
  const answer = await app.request(url)
  expect([url, answer.status]).toEqual([url, 200])
  return (await answer.arrayBuffer()).byteLength
}

test.each(LONG)('others are answered while %s is being written', { timeout: 60_000 }, async (url) => {
  // Writers are loaded when they are first used; that too would let others in.
  await read(url)
  const answered: string[] = []
  const long = read(url).then(() => answered.push('long'))
  const short = new Promise((resolve) => setImmediate(resolve))
    .then(() => read('/v1/datasets/departures-total/observations?limit=1'))
    .then(() => answered.push('short'))
  await Promise.all([long, short])
  expect(answered).toEqual(['short', 'long'])
})

test('a reader who leaves ends the writing', async () => {
  const answer = await app.request(`/v1/datasets/${DATASET}/observations.json`)
  const reader = answer.body?.getReader()
  await reader?.read()
  await reader?.cancel()
  expect(await reader?.read()).toEqual({ done: true, value: undefined })
})
