import { expect, test } from 'vitest'
import { codesWithPage, nearestCode } from './nearest-code'

test.each([
  ['area', 'sau', 'SAU'],
  ['area', 'KSA', 'SAU'],
  ['area', 'saudi-arabia', 'SAU'],
  ['area', 'Saudi Arabai', 'SAU'],
  ['area', 'AE', 'ARE'],
  ['area', 'سعودی عرب', 'SAU'],
  ['district', 'Sialkott', 'sialkot'],
  ['district', 'campbellpur', 'attock'],
  ['occupation', 'doctors', 'doctor'],
])('in %s, %s means %s', (list, asked, code) => expect(nearestCode(list, asked)).toBe(code))

test('what is like nothing means nothing', () => {
  expect(nearestCode('district', 'zzzzzzzzzzzz')).toBeUndefined()
})

test('codes for the whole have no page', () => {
  expect(codesWithPage('district')).not.toContain('total')
  expect(codesWithPage('area')).not.toContain('WLD')
  expect(codesWithPage('occupation')).not.toContain('all-occupations')
  expect(codesWithPage('occupation')).toContain('doctor')
})
