import { expect, test } from 'vitest'
import { datasetOf, messagesOf } from '../test-data'
import { coverageStated } from './coverage-stated'

const rows = [{ period: '2021-07' }, { period: 'FY2023-PK' }, { period: '2022' }]
const coverage = (start: string, end: string) =>
  messagesOf(coverageStated, datasetOf({ rows, time: { frequency: 'annual', start, end } }))

test('the coverage stated is from the first day of a row to the last', () => {
  expect(coverage('2021-07', 'FY2023-PK')).toEqual([])
  expect(coverage('2021-07-01', '2023-06')).toEqual([])
})

test('another start is named with the day on which rows start', () => {
  expect(coverage('2021', '2023-06')).toEqual(['time.start is 2021, but rows start on 2021-07-01'])
})

test('another end is named with the day on which rows end', () => {
  expect(coverage('2021-07', '2023')).toEqual(['time.end is 2023, but rows end on 2023-06-30'])
})
