import { expect, test } from 'vitest'
import { datasetOf } from '../../test/hand-made'
import type { Source } from '../schema'
import { createEvidence } from './evidence'

const visas = datasetOf(
  'visas',
  ['origin'],
  [
    { origin: 'PAK', period: '2023', value: 1, source: 'early' },
    { origin: 'PAK', period: '2024', value: 2, source: 'late' },
  ],
  { policy: { published: { early: '2024', late: '2025' } } },
)
const source: Source = {
  id: 'early',
  topic: 'visas',
  publisher: 'An office',
  title: 'Visas',
  published: '2024',
  url: 'https://example.org/visas',
  via: '',
  kind: 'official',
  licence: 'CC-BY-4.0',
  terms: '',
  note: '',
}
const evidence = createEvidence({ datasets: [visas], sources: [source], closed: ['passports'] })

test('evidence has the datasets and sources it was made of', () => {
  expect(evidence.datasetIds).toEqual(['visas'])
  expect(evidence.dataset('visas')).toBe(visas)
  expect(evidence.source('early')).toBe(source)
  expect(evidence.source('late')).toBeUndefined()
})

test('a dataset that exists but was not opened is another error than one that does not exist', () => {
  expect(() => evidence.dataset('passports')).toThrow(
    expect.objectContaining({
      code: 'DatasetNotOpenError',
      message: 'Dataset "passports" was not opened: name it in openEvidence.',
      problem: { field: 'dataset', value: 'passports', accepted: ['visas'] },
    }),
  )
  expect(() => evidence.dataset('visa')).toThrow(
    expect.objectContaining({
      code: 'UnknownIdError',
      message: 'There is no dataset "visa". Did you mean "visas"?',
    }),
  )
})

test('as of a day all its datasets are as of that day', () => {
  const then = evidence.asOf('2024-12-31')
  expect(then.asOfDate).toBe('2024-12-31')
  expect(then.dataset('visas').table.column('value')).toEqual([1])
  expect(then.source('early')).toBe(source)
  expect(() => then.dataset('passports')).toThrow(/was not opened/)
  expect(evidence).not.toHaveProperty('asOfDate')
  expect(evidence.dataset('visas').table.size).toBe(2)
})
