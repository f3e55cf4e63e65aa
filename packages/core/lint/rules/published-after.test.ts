import { expect, test } from 'vitest'
import { datasetOf, evidenceOf, messagesOf, sourceOf } from '../test-data'
import { publishedAfter } from './published-after'

const told = (period: string, published: string, status = 'A') => {
  const dataset = datasetOf({ rows: [{ period, status }] })
  return messagesOf(
    publishedAfter,
    dataset,
    evidenceOf({ datasets: [dataset], sources: [sourceOf('office', { published })] }),
  )
}

test.each([
  ['2024', '2025-06-30'],
  ['2025', '2025-06-30'],
  ['2025-06', '2025-06'],
  ['2025-12', '2025'],
  ['2099', ''],
])('%s may be told of on "%s"', (period, published) => {
  expect(told(period, published)).toEqual([])
})

test.each([
  ['2026', '2025-06-30'],
  ['2025-07', '2025-06'],
  ['FY2027-PK', '2025'],
])('%s cannot be told of on %s', (period, published) => {
  expect(told(period, published)).toEqual([
    `1: office came out ${published}, before ${period} began: a forecast has status F`,
  ])
})

test('an event may be dated a day after the report of it', () => {
  expect(told('2025-04-16', '2025-04-15')).toEqual([])
  expect(told('2025-04-17', '2025-04-15')).toHaveLength(1)
})

test('forecasts and flagged rows are let pass', () => {
  expect(told('2048', '2025', 'F')).toEqual([])
  expect(told('2048', '2025', 'U')).toEqual([])
})

test('one problem a source and period', () => {
  const dataset = datasetOf({ rows: [{ period: '2030' }, { destination: 'ARE', period: '2030' }] })
  expect(messagesOf(publishedAfter, dataset)).toHaveLength(1)
})
