import { expect, test } from 'vitest'
import { datasetOf, messagesOf, text } from '../test-data'
import { jumpsAcknowledged } from './jumps-acknowledged'

interface Jumps {
  readonly acknowledged?: readonly { key: string; period: string }[]
  readonly where?: Record<string, string[]>
}

const jumpsOf = (values: Readonly<Record<string, string>>, { acknowledged = [], where }: Jumps = {}) =>
  messagesOf(
    jumpsAcknowledged,
    datasetOf({
      rows: Object.entries(values).map(([period, value]) => ({ period, value })),
      jumps: {
        factor: 5,
        floor: 100,
        ...(where ? { where } : {}),
        acknowledged: acknowledged.map((jump) => ({ ...jump, reason: text('War.') })),
      },
    }),
  )

test('a change within the factor passes, up or down', () => {
  expect(jumpsOf({ 2021: '100', 2022: '500', 2023: '100' })).toEqual([])
})

test('a change beyond the factor is named with both values and years', () => {
  expect(jumpsOf({ 2021: '100', 2022: '501' })).toEqual([
    'SAU goes from 100 in 2021 to 501 in 2022: explain it in jumps',
  ])
  expect(jumpsOf({ 2021: '501', 2022: '100' })).toEqual([
    'SAU goes from 501 in 2021 to 100 in 2022: explain it in jumps',
  ])
})

test('from nothing to something is a jump, and so is a change of sign only in size', () => {
  expect(jumpsOf({ 2021: '0', 2022: '100' })).toHaveLength(1)
  expect(jumpsOf({ 2021: '-100', 2022: '300' })).toEqual([])
})

test('small values may jump', () => {
  expect(jumpsOf({ 2021: '1', 2022: '99' })).toEqual([])
})

test('years without a value are passed over', () => {
  expect(jumpsOf({ 2015: '100', 2016: '', 2022: '501' })).toEqual([
    'SAU goes from 100 in 2015 to 501 in 2022: explain it in jumps',
  ])
})

test('calendar and fiscal years are series of their own; months are none', () => {
  expect(jumpsOf({ '2021': '100', '2021-06': '9999', 'FY2022-PK': '900', '2022': '110' })).toEqual([])
})

test('flagged values are not in the series', () => {
  const rows = [{ period: '2021' }, { period: '2022', value: '999', status: 'U' }, { period: '2023' }]
  expect(
    messagesOf(jumpsAcknowledged, datasetOf({ rows, jumps: { factor: 5, floor: 1, acknowledged: [] } })),
  ).toEqual([])
})

test.each(['SAU', 'S*', '*'])('a jump acknowledged for %s is let pass', (key) => {
  expect(jumpsOf({ 2021: '100', 2022: '501' }, { acknowledged: [{ key, period: '2022' }] })).toEqual([])
  expect(jumpsOf({ 2021: '100', 2022: '501' }, { acknowledged: [{ key, period: '*' }] })).toEqual([])
})

test('an acknowledgement of another series or year does not help, and is not needed', () => {
  expect(jumpsOf({ 2021: '100', 2022: '501' }, { acknowledged: [{ key: 'SAU', period: '2021' }] })).toEqual([
    'SAU goes from 100 in 2021 to 501 in 2022: explain it in jumps',
    'SAU does not jump in 2021: take it out of jumps',
  ])
})

test('only the series that the filter names are looked at', () => {
  expect(jumpsOf({ 2021: '100', 2022: '501' }, { where: { destination: ['ARE'] } })).toEqual([])
})

test('a dataset without jumps has none', () => {
  expect(
    messagesOf(jumpsAcknowledged, datasetOf({ rows: [{ value: '1' }, { period: '2024', value: '999' }] })),
  ).toEqual([])
})
