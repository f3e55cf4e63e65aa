import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastDigit, roundingExplains } from './rounding'

test.each([
  [727_381, 0],
  [1_010_000, 4],
  [54.9, -1],
  [0.00012, -5],
])('the last digit of %d stands at ten to the power of %d', (value, power) => {
  expect(lastDigit(value)).toBe(power)
})

test.each([
  [1_009_146, 1_010_000, true],
  [54.9044, 54.9, true],
  [8_018, 8_020, true],
  [25_360, 26_000, false],
  [862_625, 862_561, false],
  [90, 100, false],
  [6, 5, false],
])('%d and %d: rounding explains it: %s', (a, b, explains) => {
  expect(roundingExplains(a, b)).toBe(explains)
  expect(roundingExplains(b, a)).toBe(explains)
})

test('a zero at the end is a digit where the source gives finer ones elsewhere', () => {
  expect(roundingExplains(0.396, 0.4)).toBe(false)
  expect(roundingExplains(12.36, 12.4, [-3, -1])).toBe(true)
  expect(roundingExplains(12.36, 12.4, [-3, -3])).toBe(false)
})

test('whatever is rounded half up to thousands is explained by rounding, unless no rounding shows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 9_999_999 }), (exact) => {
      const rounded = Math.round(exact / 1_000) * 1_000
      fc.pre(rounded !== exact && rounded / 10 ** lastDigit(rounded) >= 10 && lastDigit(exact) < 3)
      expect(roundingExplains(exact, rounded)).toBe(true)
    }),
  )
})
