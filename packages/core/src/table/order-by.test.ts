import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRows, columnsOf, complete, type Row } from '../../test/hand-made'
import { comparePeriods, parsePeriod } from '../period'
import { createTable } from './table'

const table = createTable(
  columnsOf(
    ['destination'],
    [
      { destination: 'SAU', period: '2021', value: 3, note: 'b' },
      { destination: 'ARE', period: 'FY2021-PK', value: null, note: '' },
      { destination: 'USA', period: '2020', value: -1, note: 'a' },
    ],
  ),
)

test('periods are ordered in time, codes by text, values by size', () => {
  expect(table.orderBy('period').column('period')).toEqual(['2020', 'FY2021-PK', '2021'])
  expect(table.orderBy('destination', 'descending').column('destination')).toEqual(['USA', 'SAU', 'ARE'])
  expect(table.orderBy('value').column('value')).toEqual([-1, 3, null])
})

test('rows without a value, or without the attribute, come last either way', () => {
  expect(table.orderBy('value', 'descending').column('value')).toEqual([3, -1, null])
  expect(table.orderBy('note').column('note')).toEqual(['a', 'b', ''])
  expect(table.orderBy('note', 'descending').column('note')).toEqual(['b', 'a', ''])
})

test('an unknown column is an error', () => {
  expect(() => table.orderBy('valeu')).toThrow(/Did you mean "value"\?/)
})

test('any order agrees with a stable sort of plain objects', () => {
  const isGiven = (row: Row, name: string): boolean => row[name] !== null && row[name] !== ''
  const compare = (name: string, a: Row, b: Row): number => {
    if (name === 'period') return comparePeriods(parsePeriod(a.period), parsePeriod(b.period))
    const [x, y] = [a[name] ?? 0, b[name] ?? 0]
    return x < y ? -1 : x > y ? 1 : 0
  }
  fc.assert(
    fc.property(
      anyRows,
      fc.constantFrom('origin', 'period', 'value', 'source', 'note'),
      fc.constantFrom('ascending' as const, 'descending' as const),
      (rows, name, direction) => {
        const all: (Row & { at: number })[] = complete(rows).map((row, at) => ({ ...row, at }))
        const given = all.filter((row) => isGiven(row, name))
        const ordered = given.toSorted((a, b) => compare(name, a, b) * (direction === 'ascending' ? 1 : -1))
        const expected = [...ordered, ...all.filter((row) => !isGiven(row, name))]
        const actual = createTable(columnsOf(['origin', 'destination'], rows)).orderBy(name, direction)
        expect([...actual.indices]).toEqual(expected.map(({ at }) => at))
      },
    ),
  )
})
