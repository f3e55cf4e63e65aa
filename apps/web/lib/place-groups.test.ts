import { expect, test } from 'vitest'
import { codesWithPage } from './nearest-code'
import { placeGroup, placeGroups } from './place-groups'

test.each([
  ['SAU', 'gulf'],
  ['TUR', 'western-asia'],
  ['IND', 'southern-asia'],
  ['MYS', 'rest-of-asia'],
  ['GBR', 'europe'],
  ['USA', 'northern-america'],
  ['BRA', 'latin-america'],
  ['MEX', 'latin-america'],
  ['ZAF', 'africa'],
  ['AUS', 'oceania'],
  ['EU27', 'other'],
  ['XOT', 'other'],
])('%s stands under %s', (code, group) => expect(placeGroup(code)).toBe(group))

test('every group has a place', () => {
  const used = new Set(codesWithPage('area').map(placeGroup))
  expect([...placeGroups].filter((group) => !used.has(group))).toEqual([])
})
