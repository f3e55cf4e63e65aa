import { expect, test } from 'vitest'
import { fuzzSummary, fuzzTable } from './fuzz-report'

const lines = [
  { operation: 'get /v1', cases: 3, statuses: { 200: 2, 406: 1 } },
  { operation: 'get /v1/verify', cases: 6, statuses: { 200: 1, 400: 3, 500: 1, 501: 1 } },
]

test('each operation has its cases by class of status, and all of them their sum', () => {
  expect(fuzzTable(lines).split('\n').slice(2)).toEqual([
    '| `get /v1` | 3 | 2 | 0 | 1 | 0 | 0 |',
    '| `get /v1/verify` | 6 | 1 | 0 | 3 | 1 | 1 |',
    '| all | 9 | 3 | 0 | 4 | 1 | 1 |',
    '',
  ])
})

test('the summary multiplies operations with cases, and counts each status', () => {
  expect(fuzzSummary(lines)).toBe(
    '2 operations × 5 = 9 requests, by status {"200":3,"400":3,"406":1,"500":1,"501":1}',
  )
})
