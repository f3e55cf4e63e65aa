import { expect, test } from 'vitest'
import { datasetOf, messagesOf } from '../test-data'
import { compareRows, rowsSorted } from './rows-sorted'

const SORTED: readonly Record<string, string>[] = [
  { destination: 'ARE', period: '2024' },
  { destination: 'SAU', period: '2022/2023' },
  { destination: 'SAU', period: '2023' },
  { destination: 'SAU', period: '2023', source: 'paper' },
  { destination: 'SAU', period: '2023-12' },
]

test('rows stand by the codes of the dimensions, then in time, then by source', () => {
  expect(messagesOf(rowsSorted, datasetOf({ rows: SORTED }))).toEqual([])
})

test.each(SORTED.slice(1).map((_, at) => at))(
  'the first row out of order is named when rows %i and the next change places',
  (at) => {
    const rows = SORTED.with(at, SORTED[at + 1] ?? {}).with(at + 1, SORTED[at] ?? {})
    expect(messagesOf(rowsSorted, datasetOf({ rows }))).toEqual([
      expect.stringMatching(/^[2-5]: is out of order: run pnpm --filter @exodus\/core format-data$/),
    ])
  },
)

test('variants of one source stand by their code', () => {
  const dataset = datasetOf({ rows: [{ variant: 'b' }, { variant: 'a' }] })
  expect([0, 1].sort(compareRows(['destination'], dataset.columns))).toEqual([1, 0])
})
