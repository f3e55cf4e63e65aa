import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder } from '../../compiler/read-data'
import { catalogue } from '../../generated/catalogue'
import { DatasetDescription } from './dataset'

const file = join(dataFolder, 'departures-total', 'dataset.json')
const description: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'))
const problemsWith = (change: Record<string, unknown>): string[] => {
  const { error } = DatasetDescription.safeParse({ ...description, ...change })
  return error?.issues.map(({ path, code }) => [...path, code].join(' ')) ?? []
}

test('a description as it stands in data/ is accepted, with the lists it leaves out empty', () => {
  expect(problemsWith({})).toEqual([])
  const { totals: _, caveats: __, ...short } = description
  expect(DatasetDescription.parse(short)).toMatchObject({ totals: [], caveats: [] })
})

test('every description in the catalogue is one', () => {
  for (const { size, ...entry } of catalogue) {
    expect(DatasetDescription.safeParse(entry).error).toBeUndefined()
    expect(size).toBeGreaterThan(0)
  }
})

test('a misspelt member is refused, not passed over', () => {
  expect(problemsWith({ lisence: 'MIT' })).toEqual(['unrecognized_keys'])
})

test.each([
  ['an id with capitals', { id: 'Departures' }, 'id invalid_format'],
  ['no dimensions', { dimensions: [] }, 'dimensions too_small'],
  ['no sources', { sources: [] }, 'sources too_small'],
  ['a title in English only', { title: { en: 'Departures' } }, 'title ur invalid_type'],
  ['a day that is none', { revised: '2026-02-30' }, 'revised invalid_format'],
  ['no release', { releases: [] }, 'releases too_small'],
])('a description with %s is refused', (_, change, problem) => {
  expect(problemsWith(change)).toEqual([problem])
})

test('a preference for a source comes with its reason', () => {
  expect(problemsWith({ policy: { prefer: ['a-source'] } })).toEqual(['policy reason invalid_type'])
})
