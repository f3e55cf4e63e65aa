import { expect, test } from 'vitest'
import { openEvidence } from '../evidence'
import { tableOfRows } from './table-of-rows'

test('a table of the rows of a table is equal to it', async () => {
  const { table } = (await openEvidence({ datasets: ['departures-monthly'] })).dataset('departures-monthly')
  const again = tableOfRows(table, table.rows())
  expect(again.columnNames).toEqual(table.columnNames)
  for (const name of table.columnNames) expect(again.column(name)).toEqual(table.column(name))
})

test('rows with codes that the table never had can be asked for them', async () => {
  const { table } = (await openEvidence({ datasets: ['departures-monthly'] })).dataset('departures-monthly')
  const [row] = table.rows()
  const gone = tableOfRows(table, [{ ...row, origin: 'ATA', value: null }])
  expect(gone.where({ origin: 'ATA' }).size).toBe(1)
  expect(gone.column('value')).toEqual([null])
})
