import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedRows, rowsBefore } from './changed-rows'
import { readRecord, writeRecord } from './record'
import { type Cells, readTable, writeTable } from './released-table'

const row = (cells: Cells = {}): Cells => ({
  destination: 'SAU',
  period: '2023',
  value: '7',
  source: 'office',
  ...cells,
})
const changes = (before: Cells[], after: Cells[]) => changedRows(before, after, ['destination'])

describe('a row is the same one', () => {
  test('when nothing in it differs: it is no change, wherever it stands', () => {
    const rows = [row(), row({ period: '2024' })]
    expect(changes(rows, rows.toReversed())).toEqual([])
  })

  test('while key and source are, so that its value was revised', () => {
    const after = row({ value: '8', note: 'corrected' })
    expect(changes([row()], [after])).toEqual([{ change: 'revised', before: row(), after }])
  })

  test('while the key is, so that its source was revised; a rival that stays keeps its own', () => {
    const rival = row({ source: 'paper', value: '9' })
    const after = row({ source: 'bureau' })
    expect(changes([row(), rival], [rival, after])).toEqual([{ change: 'revised', before: row(), after }])
  })

  test('while all but the period is, so that its period was revised', () => {
    const after = row({ period: 'FY2023-PK' })
    expect(changes([row()], [after])).toEqual([{ change: 'revised', before: row(), after }])
  })
})

test('what is new was added and what is gone was removed', () => {
  const after = row({ destination: 'ARE', value: '3' })
  expect(changes([row()], [after])).toEqual([
    { change: 'removed', before: row() },
    { change: 'added', after },
  ])
})

test('a record that says it made a row that is not there cannot be undone', () => {
  expect(() => rowsBefore([row()], [{ change: 'added', after: row({ value: '8' }) }])).toThrow(
    /not there: .*"value","8"/,
  )
})

const cell = fc.constantFrom('', 'a', 'b, c', 'say "d"', 'two\nlines')
const rows = fc.uniqueArray(
  fc.record({
    destination: fc.constantFrom('ARE', 'SAU'),
    period: fc.constantFrom('2023', '2024', '2023-12', '2022/2023'),
    value: fc.constantFrom('', '7', '7.50', '8'),
    source: fc.constantFrom('office', 'paper'),
    note: cell,
    label: cell,
  }),
  { selector: ({ destination, period, source }) => [destination, period, source].join() },
)
/** Columns may be constants in one release and stand in the rows in another. */
const header = (constants: Cells): string[] =>
  ['destination', 'period', 'value', 'source', 'label', 'note'].filter((name) => !(name in constants))
const constants = fc.constantFrom<Cells>({}, { note: 'a' }, { source: 'office' }, { label: '', note: 'b, c' })

test('undoing the written record of any change gives the rows before', () => {
  fc.assert(
    fc.property(rows, constants, rows, constants, (was, wasConstant, is, isConstant) => {
      const tableOf = (given: readonly Cells[], fixed: Cells) => ({
        header: header(fixed),
        constants: fixed,
        rows: given.map((cells) => ({ ...cells, ...fixed })),
      })
      const before = tableOf(was, wasConstant)
      const after = tableOf(is, isConstant)
      const record = writeRecord(changedRows(before.rows, after.rows, ['destination']), before, after)
      const undone = rowsBefore(after.rows, readRecord(record, wasConstant, isConstant))
      expect(sorted(writeTable({ ...before, rows: undone }))).toEqual(sorted(writeTable(before)))
      expect(readTable(writeTable(before), wasConstant).rows).toHaveLength(was.length)
    }),
  )
})

/** A constant source leaves rows of one key, whose order no table of ours has to settle. */
const sorted = (csv: string): string[] => csv.split('\n').sort()
