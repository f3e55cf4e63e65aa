import { table as arquero, op } from 'arquero'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { departuresByDestination } from '../../generated/datasets/departures-by-destination'
import { anyRows, columnsOf, complete, type Row } from '../../test/hand-made'
import type { Measure } from './aggregate'
import { createTable } from './table'

const dimensions = ['origin', 'destination']
const MEASURES = {
  total: 'sum',
  average: 'mean',
  least: 'min',
  most: 'max',
  rows: 'count',
  part: 'share',
} as const satisfies Record<string, Measure>

const table = createTable(
  columnsOf(dimensions, [
    { origin: 'PAK', destination: 'SAU', period: '2020', value: 6 },
    { origin: 'PAK', destination: 'SAU', period: '2021', value: 10 },
    { origin: 'PAK', destination: 'ARE', period: '2020', value: 4 },
    { origin: 'PAK', destination: 'ARE', period: '2021', value: null },
    { origin: 'PAK', destination: 'USA', period: '2021', value: null },
  ]),
)

test('a group has its codes and the measures over its values; rows without a value are passed over', () => {
  expect(table.groupBy('destination').aggregate(MEASURES)).toEqual([
    { destination: 'SAU', total: 16, average: 8, least: 6, most: 10, rows: 2, part: 0.8 },
    { destination: 'ARE', total: 4, average: 4, least: 4, most: 4, rows: 1, part: 0.2 },
    { destination: 'USA', total: null, average: null, least: null, most: null, rows: 0, part: null },
  ])
})

test('a table as a whole is one group', () => {
  expect(table.aggregate(MEASURES)).toEqual({
    total: 20,
    average: 20 / 3,
    least: 4,
    most: 10,
    rows: 3,
    part: 1,
  })
  expect(table.where({ destination: [] }).aggregate(MEASURES)).toEqual({
    total: null,
    average: null,
    least: null,
    most: null,
    rows: 0,
    part: null,
  })
})

test('groups that sum to nothing have no share', () => {
  const even = columnsOf(
    ['origin'],
    [
      { origin: 'IND', period: '2020', value: -5 },
      { origin: 'PAK', period: '2020', value: 5 },
    ],
  )
  const shares = createTable(even).groupBy('origin').aggregate({ part: 'share' })
  expect(shares.map(({ part }) => part)).toEqual([null, null])
})

test('an unknown measure is an error that lists the measures', () => {
  for (const measure of ['median', 'toString']) {
    expect(() => table.aggregate({ x: measure as Measure })).toThrow(
      `There is no measure "${measure}"; known: sum, mean, min, max, count, share.`,
    )
  }
})

test('values make no groups, and neither does a column that is not there', () => {
  expect(() => table.groupBy('value')).toThrow(/"value" is no column/)
  expect(() => table.groupBy('destinaton')).toThrow(/Did you mean "destination"\?/)
})

test('groups by so many columns that their codes outnumber the exact integers are kept apart', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const rows = Array.from(
    { length: 1_000 },
    (_, i): Row => ({
      ...Object.fromEntries(names.map((name) => [name, `${name}${i}`])),
      period: '2020',
      value: i,
    }),
  )
  const groups = createTable(columnsOf(names, rows))
    .groupBy(...names)
    .aggregate({ total: 'sum' })
  expect(groups).toEqual(rows.map(({ period: _, value, ...codes }) => ({ ...codes, total: value })))
})

/** Groups and measures over plain objects, one array of values a group. */
function plainGroups(rows: readonly Row[], names: readonly string[]): Record<string, unknown>[] {
  const groups = new Map<string, { codes: Record<string, unknown>; values: number[] }>()
  for (const row of rows) {
    const codes = Object.fromEntries(names.map((name) => [name, row[name]]))
    const group = groups.get(JSON.stringify(codes)) ?? { codes, values: [] }
    groups.set(JSON.stringify(codes), group)
    if (row.value !== null) group.values.push(row.value)
  }
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
  const whole = sum(rows.map(({ value }) => value ?? 0))
  return [...groups.values()].map(({ codes, values }) => {
    const measure = (take: () => number): number | null => (values.length ? take() : null)
    return {
      ...codes,
      total: measure(() => sum(values)),
      average: measure(() => sum(values) / values.length),
      least: measure(() => Math.min(...values)),
      most: measure(() => Math.max(...values)),
      rows: values.length,
      part: whole === 0 ? null : measure(() => sum(values) / whole),
    }
  })
}

const columns = fc.subarray(['origin', 'destination', 'period', 'status', 'source', 'note'])

test('groups agree with groups of plain objects, whatever the columns', () => {
  fc.assert(
    fc.property(anyRows, columns, (rows, names) => {
      const grouped = createTable(columnsOf(dimensions, rows))
        .groupBy(...names)
        .aggregate(MEASURES)
      expect(grouped).toEqual(plainGroups(complete(rows), names))
    }),
  )
})

test('group sums agree with arquero on generated tables', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const ours = createTable(columnsOf(dimensions, rows))
        .groupBy('origin', 'period')
        .aggregate({ total: 'sum', rows: 'count' })
      const theirs = arquero({
        origin: rows.map(({ origin }) => origin),
        period: rows.map(({ period }) => period),
        value: rows.map(({ value }) => value),
      })
        .groupby('origin', 'period')
        .rollup({ total: op.sum('value'), rows: op.valid('value') })
      expect(ours).toEqual(
        theirs.objects().map((group) => ({
          ...group,
          total: (group as { rows: number }).rows ? (group as { total: number }).total : null,
        })),
      )
    }),
  )
})

test('group sums agree with arquero on a published dataset', () => {
  const { observations } = departuresByDestination
  const ours = observations.groupBy('destination').aggregate({ total: 'sum' })
  const theirs = arquero({
    destination: observations.column('destination'),
    value: observations.column('value'),
  })
    .groupby('destination')
    .rollup({ total: op.sum('value') })
  expect(ours.length).toBeGreaterThan(20)
  expect(ours).toEqual(theirs.objects())
})
