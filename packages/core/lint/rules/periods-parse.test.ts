import { expect, test } from 'vitest'
import { datasetOf, messagesOf } from '../test-data'
import { periodsParse } from './periods-parse'

test('periods of every kind pass in their canonical text', () => {
  const periods = ['2024', '2024-Q3', '2024-07', '2024-07-15', 'FY2024-PK', 'AY2022-2023', '2024-04/2025-03']
  expect(messagesOf(periodsParse, datasetOf({ rows: periods.map((period) => ({ period })) }))).toEqual([])
})

test.each([
  ['2024-13', 'has no such month'],
  ['2023-02-30', 'is no day of the calendar'],
  ['FY2024', 'does not say whose fiscal year it is'],
  ['AY2022-2024', 'cannot be read'],
  ['2024/2023', 'ends before it begins'],
])('%s is named, with what is wrong and the grammar', (period, why) => {
  expect(messagesOf(periodsParse, datasetOf({ rows: [{ period }] }))).toEqual([
    expect.stringMatching(new RegExp(`^1: period: period "${period}" ${why}.*: expected a year \\(2024\\)`)),
  ])
})

test('an interval is written with the solidus', () => {
  expect(messagesOf(periodsParse, datasetOf({ rows: [{ period: '2022--2023' }] }))).toEqual([
    '1: period: "2022--2023" should be written 2022/2023',
  ])
})
