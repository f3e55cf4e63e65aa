import { expect, test } from 'vitest'
import { datasetOf, evidenceOf, sourceOf } from '../test-data'
import { cellValues } from './cell-values'

type Arguments = Parameters<typeof cellValues>

const valuesOf = (
  rows: readonly Record<string, string>[],
  {
    filter = {},
    bounds,
    keep,
    fields = {},
  }: {
    filter?: Arguments[2]
    bounds?: Arguments[3]
    keep?: Arguments[4]
    fields?: object
  } = {},
) => {
  const dataset = datasetOf({ rows, ...fields })
  const sources = [sourceOf('office'), sourceOf('paper', { published: '2026-01-01' })]
  return cellValues(dataset, evidenceOf({ datasets: [dataset], sources }), filter, bounds, keep).map(
    ({ value }) => value,
  )
}

test('each cell has its row, period and number', () => {
  const dataset = datasetOf({ rows: [{ value: '3.50' }, { period: '2024' }] })
  expect(cellValues(dataset, evidenceOf(), {}, undefined)).toEqual([
    { row: 0, period: '2023', value: 3.5 },
    { row: 1, period: '2024', value: 7 },
  ])
})

test('rows without a value have no cell', () => {
  expect(valuesOf([{ value: '', status: 'O' }, { period: '2024' }])).toEqual([7])
})

test('a filter names columns and the values they may have', () => {
  const rows = [{ destination: 'ARE', value: '1' }, { value: '2' }, { destination: 'WLD', value: '3' }]
  expect(valuesOf(rows, { filter: { destination: ['ARE', 'WLD'] } })).toEqual([1, 3])
  expect(valuesOf(rows, { filter: { destination: ['ARE'], quality: ['reported'] } })).toEqual([])
  expect(valuesOf(rows, { keep: (row) => row > 0 })).toEqual([2, 3])
})

test('flagged rows take part only where the filter names their status', () => {
  const rows = [{ value: '1' }, { destination: 'WLD', value: '2', status: 'U' }]
  expect(valuesOf(rows)).toEqual([1])
  expect(valuesOf(rows, { filter: { status: ['A', 'U'] } })).toEqual([1, 2])
})

test('bounds are days: a period that only overlaps them is outside', () => {
  const rows = [
    { period: '2022/2023', value: '1' },
    { period: '2022', value: '2' },
    { period: '2023', value: '3' },
  ]
  expect(valuesOf(rows, { bounds: { from: '2023' } })).toEqual([3])
  expect(valuesOf(rows, { bounds: { to: '2022-12' } })).toEqual([2])
  expect(valuesOf(rows, { bounds: { from: '2022', to: '2023' } })).toEqual([1, 2, 3])
})

test('of rivals the one counts that answers by default', () => {
  const later = [{ value: '1' }, { value: '2', source: 'paper' }]
  expect(valuesOf(later)).toEqual([2])
  const reported = [{ value: '1' }, { value: '2', source: 'paper', quality: 'reported' }]
  expect(valuesOf(reported)).toEqual([1])
  const policy = { prefer: ['office'], reason: { en: 'Whole.', ur: 'مکمل۔' } }
  expect(valuesOf(later, { fields: { policy } })).toEqual([1])
})

test('a rival that the filter leaves out does not count', () => {
  expect(
    valuesOf([{ value: '1' }, { value: '2', source: 'paper' }], { filter: { source: ['office'] } }),
  ).toEqual([1])
})
