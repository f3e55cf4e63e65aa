import fc from 'fast-check'
import { expect, test } from 'vitest'
import { departuresByDestination } from '../../generated/datasets/departures-by-destination'
import { anyRows, columnsOf, complete, type Row } from '../../test/hand-made'
import { parsePeriod } from '../period'
import { createTable, type TableFilter } from './table'

const dimensions = ['origin', 'destination']
const small = columnsOf(
  dimensions,
  [
    { origin: 'PAK', destination: 'SAU', period: '2020', value: 1 },
    { origin: 'PAK', destination: 'ARE', period: '2021', value: 2, status: 'E' },
    { origin: 'IND', destination: 'SAU', period: 'FY2021-PK', value: 4 },
    { origin: 'PAK', destination: 'SAU', period: '2021', value: null },
  ],
  {
    codeLists: { origin: 'area', destination: 'area' },
    aliases: { destination: { KSA: 'SAU', 'Saudi Arabia': 'SAU' } },
  },
)
const table = createTable(small)
const values = (filter: TableFilter<Record<string, string>>): (number | null)[] =>
  table.where(filter).column('value')

test('a row is kept when it meets every condition', () => {
  expect(values({ origin: 'PAK', destination: 'SAU' })).toEqual([1, null])
  expect(values({ origin: 'PAK', destination: 'SAU', period: '2020' })).toEqual([1])
})

test('several codes are alternatives, and none at all matches nothing', () => {
  expect(values({ destination: ['SAU', 'ARE'], origin: 'PAK' })).toEqual([1, 2, null])
  expect(values({ destination: [] })).toEqual([])
})

test('an empty filter, or a condition that is left open, keeps every row', () => {
  expect(values({})).toEqual([1, 2, 4, null])
  expect(values({ status: undefined } as never)).toEqual([1, 2, 4, null])
})

test('attributes are filtered like dimensions', () => {
  expect(values({ status: 'E' })).toEqual([2])
})

test('a range of periods keeps what lies in it whole, whatever the kind', () => {
  expect(values({ period: { from: '2020-07', to: '2021-12' } })).toEqual([2, 4, null])
  expect(values({ period: { from: '2021' } })).toEqual([2, null])
  expect(values({ period: { to: '2020' } })).toEqual([1])
  expect(values({ period: {} })).toEqual([1, 2, 4, null])
})

test('a period that is not in the table matches nothing, but text that is no period is an error', () => {
  expect(values({ period: '1999' })).toEqual([])
  expect(values({ period: ['1999', '2020'] })).toEqual([1])
  expect(() => values({ period: 'last year' })).toThrow(
    expect.objectContaining({ code: 'InvalidPeriodError' }),
  )
  expect(() => values({ period: { from: '2020-13' } })).toThrow(/has no such month/)
})

test('an unknown code is an error that suggests the code that was meant and names its code list', () => {
  expect(() => values({ destination: 'KSA' })).toThrow(
    expect.objectContaining({
      code: 'UnknownCodeError',
      message: 'destination "KSA" is not in code list area. Did you mean "SAU"?',
      problem: { field: 'destination', value: 'KSA', accepted: ['ARE', 'SAU'], nearest: 'SAU' },
    }),
  )
  expect(() => values({ destination: ['SAU', 'saudi arabia'] })).toThrow(/Did you mean "SAU"\?/)
})

test('in a published dataset KSA is answered with SAU', () => {
  expect(() => departuresByDestination.where({ destination: 'KSA' as never })).toThrow(
    'destination "KSA" is not in code list area. Did you mean "SAU"?',
  )
})

test('an unknown column is an error that lists the columns', () => {
  expect(() => table.where({ destinaton: 'SAU' })).toThrow(
    expect.objectContaining({
      code: 'UnknownColumnError',
      problem: expect.objectContaining({ nearest: 'destination' }),
    }),
  )
})

test('values are no codes: they cannot be filtered by text', () => {
  expect(() => table.where({ value: '1' })).toThrow(
    /"value" is no column; known: origin, destination, period/,
  )
})

test('a dimension takes codes, not a range', () => {
  expect(() => table.where({ destination: { from: 'ARE' } } as never)).toThrow(
    expect.objectContaining({ code: 'InvalidFilterError', message: expect.stringContaining('destination') }),
  )
})

/** The same filter over plain objects. */
function plainWhere(rows: readonly Row[], filter: Readonly<Record<string, unknown>>): Row[] {
  return rows.filter((row) =>
    Object.entries(filter).every(([name, condition]) => {
      if (typeof condition === 'string') return row[name] === condition
      if (Array.isArray(condition)) return condition.includes(row[name])
      const { from = '1000', to = '9998' } = condition as { from?: string; to?: string }
      const { start, end } = parsePeriod(row.period)
      return start >= parsePeriod(from).start && end <= parsePeriod(to).end
    }),
  )
}

const years = fc.constantFrom('2018', '2019', '2020-06', '2020', '2021')

test('any filter keeps the rows that the same filter over plain objects keeps', () => {
  fc.assert(
    fc.property(
      anyRows,
      fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
      years,
      years,
      (rows, dice, from, to) => {
        const all: Row[] = complete(rows)
        const roll = (): number => dice.next().value ?? 0
        const some = (name: string): string[] =>
          all.filter(() => roll() < 0.3).map((row) => String(row[name]))
        const conditions = {
          origin: some('origin'),
          destination: some('destination')[0],
          status: some('status'),
          source: some('source'),
          period: roll() < 0.5 ? { from, to } : some('period'),
        }
        const filter = Object.fromEntries(
          Object.entries(conditions).filter(([, condition]) => condition !== undefined && roll() < 0.6),
        )
        const kept = createTable(columnsOf(dimensions, rows)).where(filter)
        expect(kept.column('value')).toEqual(plainWhere(all, filter).map(({ value }) => value))
        expect(kept.column('note')).toEqual(plainWhere(all, filter).map(({ note }) => note))
      },
    ),
  )
})
