import { ExodusError } from '@exodus/core'
import { expect, test } from 'vitest'
import { DATA_FORMATS, dataFile } from './data-file'
import type { Exploration } from './explore'
import { explorationOrProblem } from './page'

async function explorationAt(kind: string, id: string, asked = {}): Promise<Exploration> {
  const exploration = await explorationOrProblem(kind, id, asked, 'en')
  if (exploration instanceof ExodusError) throw exploration
  return exploration
}

test.each(DATA_FORMATS)('a file in %s is written in pieces, not whole', async (format) => {
  const file = await dataFile(await explorationAt('datasets', 'remittances'), format)
  expect(file?.body).toBeInstanceOf(ReadableStream)
  let pieces = 0
  let bytes = 0
  const body = file?.body instanceof ReadableStream ? file.body : new ReadableStream<Uint8Array>()
  for await (const piece of body) {
    pieces++
    bytes += piece.length
  }
  expect(pieces).toBeGreaterThan(1)
  expect(bytes).toBeGreaterThan(100)
})

test('a measure has no rows of its own', async () => {
  expect(await dataFile(await explorationAt('metrics', 'departure-rate'), 'xlsx')).toBeNull()
})
