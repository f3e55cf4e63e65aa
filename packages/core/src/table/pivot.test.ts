import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRows, columnsOf, complete } from '../../test/hand-made'
import { comparePeriods, parsePeriod } from '../period'
import { createTable } from './table'

test('a cross table has the sums, with null where nothing is published', () => {
  const table = createTable(
    columnsOf(
      ['destination'],
      [
        { destination: 'SAU', period: '2021', value: 3 },
        { destination: 'SAU', period: '2021', value: 4 },
        { destination: 'ARE', period: '2020', value: 0 },
        { destination: 'ARE', period: '2021', value: null },
      ],
    ),
  )
  expect(table.pivot('destination', 'period')).toEqual({
    rows: ['ARE', 'SAU'],
    columns: ['2020', '2021'],
    cells: [
      [0, null],
      [null, 7],
    ],
  })
})

test('a cross table agrees with plain objects; codes stand in order of text, periods in order of time', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const all = complete(rows)
      const periods = [...new Set(all.map(({ period }) => period))]
      const expected = {
        rows: [...new Set(all.map(({ destination }) => destination))].sort(),
        columns: periods.sort((a, b) => comparePeriods(parsePeriod(a), parsePeriod(b))),
      }
      const table = createTable(columnsOf(['origin', 'destination'], rows)).pivot('destination', 'period')
      expect(table).toMatchObject(expected)
      const cells = expected.rows.map((destination) =>
        expected.columns.map((period) => {
          const found = all.filter((row) => row.destination === destination && row.period === period)
          const values = found.flatMap(({ value }) => value ?? [])
          return values.length ? values.reduce((a, b) => a + b) : null
        }),
      )
      expect(table.cells).toEqual(cells)
    }),
  )
})

test('only the codes that the rows have become rows and columns', () => {
  const table = createTable(
    columnsOf(
      ['destination'],
      [
        { destination: 'ARE', period: '2020', value: 1 },
        { destination: 'SAU', period: '2021', value: 2 },
      ],
    ),
  )
  expect(table.where({ period: '2021' }).pivot('destination', 'period')).toEqual({
    rows: ['SAU'],
    columns: ['2021'],
    cells: [[2]],
  })
})
