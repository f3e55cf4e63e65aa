import { expect, test } from 'vitest'
import { choicesOf, pageAsked, paged, parameter } from './query'

test('a parameter given twice counts once', () => {
  expect(parameter({ kind: ['event', 'incident'] }, 'kind')).toBe('event')
  expect(parameter({ kind: ' event ' }, 'kind')).toBe('event')
  expect(parameter({}, 'kind')).toBe('')
})

test('values that are not known are left out and named', () => {
  const known = { kind: (value: string) => value === 'event', area: (value: string) => value === 'PAK' }
  expect(choicesOf({ kind: 'evnt', area: 'PAK', other: 'x' }, known)).toEqual({
    chosen: { area: 'PAK' },
    ignored: ['evnt'],
  })
})

test.each([
  ['', 1, [1, 2]],
  ['2', 2, [3, 4]],
  ['3', 3, [5]],
  ['99', 3, [5]],
  ['-1', 1, [1, 2]],
  ['two', 1, [1, 2]],
])('page %s of five in twos is %i', (wanted, page, items) => {
  expect(paged([1, 2, 3, 4, 5], wanted, 2)).toMatchObject({ items, page, pages: 3, count: 5 })
})

test('an empty list has one page', () => {
  expect(paged([], '', 10)).toEqual({ items: [], page: 1, pages: 1, count: 0, noPage: '' })
})

test.each([
  ['', ''],
  ['2', ''],
  ['9', '9'],
  ['0', '0'],
  ['two', 'two'],
])('of a page %s that is no page of the list it is told', (wanted, noPage) => {
  expect(pageAsked(wanted, 250, 100).noPage).toBe(noPage)
})
