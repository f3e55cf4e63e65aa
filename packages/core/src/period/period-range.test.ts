import { expect, test } from 'vitest'
import { ExodusError } from '../error'
import { periodRange } from '.'

const problemOf = (range: { from?: string; to?: string }) => {
  try {
    return periodRange(range)
  } catch (error) {
    return error instanceof ExodusError ? error.problem : error
  }
}

test('a range goes from the first day of one period to the last day of another', () => {
  expect(periodRange({ from: '2015', to: 'FY2024-PK' })).toEqual({ first: '2015-01-01', last: '2024-06-30' })
  expect(periodRange({ from: '2024-07', to: '2024-07' })).toEqual({ first: '2024-07-01', last: '2024-07-31' })
  expect(periodRange({ to: '2020' })).toEqual({ last: '2020-12-31' })
  expect(periodRange({})).toEqual({})
})

test('a bound that cannot be read is named', () => {
  expect(problemOf({ from: 'later' })).toMatchObject({ field: 'from', value: 'later' })
  expect(problemOf({ from: '2020', to: '2024-13' })).toMatchObject({ field: 'to', value: '2024-13' })
  expect(() => periodRange({ to: 'soon' })).toThrow(/^to "soon" cannot be read/)
})

test('bounds in the wrong order are an error, and no empty answer', () => {
  expect(problemOf({ from: '2015', to: '2010' })).toMatchObject({
    field: 'from',
    value: '2015',
    accepted: ['a period that begins by 2010-12-31'],
  })
})
