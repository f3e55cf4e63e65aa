import { expect, test } from 'vitest'
import { columnsOf } from '../../test/hand-made'
import { createTable } from './table'
import { tableOfRows } from './table-of-rows'

const table = createTable(
  columnsOf(
    ['origin', 'destination'],
    [
      { origin: 'PAK', destination: 'SAU', period: '2020', value: 1, note: '' },
      { origin: 'PAK', destination: 'ARE', period: '2021', value: null, note: 'withheld' },
    ],
  ),
)

test('a table of the rows of a table is equal to it', () => {
  const again = tableOfRows(table, table.rows())
  expect(again.columnNames).toEqual(table.columnNames)
  expect(again.rows()).toEqual(table.rows())
})

test('rows with codes that the table never had can be asked for them', () => {
  const [row] = table.rows()
  const gone = tableOfRows(table, [{ ...row, destination: 'ATA', value: null }])
  expect(gone.where({ destination: 'ATA' }).size).toBe(1)
  expect(gone.column('value')).toEqual([null])
})
