import * as aq from 'arquero'
import { test } from 'vitest'
import { type Column, codeColumn, createTable, numberColumn, type TableColumns } from '../src/table'

const ROWS = 1_000_000
const GROUPS = 200

const group = Array.from({ length: ROWS }, (_, row) => `g${(row * 7919) % GROUPS}`)
const half = Array.from({ length: ROWS }, (_, row) => (row % 2 === 0 ? 'even' : 'odd'))
const value = Array.from({ length: ROWS }, (_, row) => (row * 31) % 1000)

const columns: TableColumns = {
  size: ROWS,
  dimensions: ['group', 'half'],
  columns: new Map<string, Column>([
    ['group', codeColumn(group)],
    ['half', codeColumn(half)],
    ['period', codeColumn(Array.from({ length: ROWS }, () => '2024'))],
    ['value', numberColumn(value)],
  ]),
  codeLists: {},
  aliases: {},
}
const ours = createTable(columns)
const arquero = aq.table({ group, half, value })
const objects = group.map((name, row) => ({ group: name, half: half[row], value: value[row] ?? 0 }))

test('filter, group and sum a million rows', async ({ bench }) => {
  await bench.compare(
    bench('table', () => {
      ours.where({ half: 'even' }).groupBy('group').aggregate({ total: 'sum' })
    }),
    bench('arquero 7', () => {
      arquero
        .filter((row: { half: string }) => row.half === 'even')
        .groupby('group')
        .rollup({ total: (row: { value: number }) => aq.op.sum(row.value) })
        .objects()
    }),
    bench('an array of objects', () => {
      const totals = new Map<string, number>()
      for (const row of objects) {
        if (row.half === 'even') totals.set(row.group, (totals.get(row.group) ?? 0) + row.value)
      }
    }),
  )
})
