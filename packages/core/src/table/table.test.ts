import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRows, columnsOf, complete } from '../../test/hand-made'
import { createTable } from './table'

const dimensions = ['origin', 'destination']
const rows = [
  { origin: 'PAK', destination: 'SAU', period: '2020', value: 1, note: '' },
  { origin: 'PAK', destination: 'ARE', period: '2021', value: null, note: 'withheld' },
  { origin: 'PAK', destination: 'USA', period: '2021', value: 0, note: '' },
]
const table = createTable(columnsOf(dimensions, rows))

test('a row becomes an object with its codes, its value and the number it has in the published table', () => {
  expect(table.where({ destination: 'ARE' }).rows()).toEqual([
    {
      origin: 'PAK',
      destination: 'ARE',
      period: '2021',
      value: null,
      unit: 'persons',
      status: 'A',
      quality: 'official',
      source: 'one',
      note: 'withheld',
      row: 2,
    },
  ])
})

test('an attribute that is empty in a row is left out of its object', () => {
  expect(table.rows()[0]).not.toHaveProperty('note')
})

test('a missing value is null, which is not zero', () => {
  expect(table.column('value')).toEqual([1, null, 0])
})

test('a table tells its dimensions and its columns', () => {
  expect(table.dimensions).toEqual(dimensions)
  expect(table.columnNames).toEqual([
    ...dimensions,
    'period',
    'value',
    'unit',
    'status',
    'quality',
    'source',
    'note',
  ])
})

test('a column that does not exist is an error', () => {
  expect(() => table.column('vlaue')).toThrow(/"vlaue" is no column.*Did you mean "value"\?/)
})

test('no verb alters the table it is called on', () => {
  fc.assert(
    fc.property(anyRows, (generated) => {
      const first = createTable(columnsOf(dimensions, generated))
      const before = first.rows()
      const { origin } = generated[0] ?? { origin: '' }
      const second = first.where({ origin })
      second.orderBy('value', 'descending').slice(1).groupBy('period').aggregate({ total: 'sum' })
      first.orderBy('value')
      first.pivot('origin', 'period')
      first.column('value').fill(null)
      first.rows().pop()
      expect(first.rows()).toEqual(before)
      expect(first.size).toBe(generated.length)
      expect(second.rows()).toEqual(before.filter((row) => row.origin === origin))
    }),
  )
})

test('rows, iteration, columns and indices tell the same', () => {
  fc.assert(
    fc.property(anyRows, (generated) => {
      const made = createTable(columnsOf(dimensions, generated)).orderBy('period', 'descending')
      expect([...made]).toEqual(made.rows())
      expect(made.rows().map(({ value }) => value)).toEqual(made.column('value'))
      expect(made.rows().map(({ period }) => period)).toEqual(made.column('period'))
      const visited: number[] = []
      made.forEachIndex((index) => visited.push(index))
      expect(visited).toEqual(made.rows().map(({ row }) => row - 1))
      expect(visited).toEqual([...made.indices])
      expect(made.column('value')).toEqual(visited.map((index) => generated[index]?.value))
    }),
  )
})

test('rows are taken by their places, in the order given', () => {
  const made = createTable(
    columnsOf(
      ['origin'],
      [1, 2, 3].map((value) => ({ origin: 'PAK', period: `202${value}`, value })),
    ),
  )
  expect(made.take([2, 0]).column('value')).toEqual([3, 1])
  expect(made.slice(1).take([1]).rows()).toEqual([made.rows()[2]])
  expect(made.take([]).size).toBe(0)
})

test('a slice has the rows that a slice of the array has', () => {
  fc.assert(
    fc.property(
      anyRows,
      fc.integer({ min: -45, max: 45 }),
      fc.integer({ min: -45, max: 45 }),
      (generated, from, to) => {
        const values = complete(generated).map(({ value }) => value)
        const made = createTable(columnsOf(dimensions, generated))
        expect(made.slice(from, to).column('value')).toEqual(values.slice(from, to))
        expect(made.slice(from).column('value')).toEqual(values.slice(from))
      },
    ),
  )
})
