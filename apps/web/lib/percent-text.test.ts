import { expect, test } from 'vitest'
import { percentText } from './percent-text'

test.each([
  [0, '0%'],
  [1, '100%'],
  [0.5, '50%'],
  [0.0234, '2.3%'],
  [0.001, '0.1%'],
  [0.0000138, '0.0014%'],
  // Two writings of one number differ in the last digit that a number can hold.
  [1.4e-15, '0%'],
  [2161, '216,100%'],
])('%d is %s', (part, text) => expect(percentText(part, 'en')).toBe(text))

test('a gap has its sign', () => {
  expect(percentText(-0.00235, 'en', true)).toBe('−0.24%')
  expect(percentText(0.5, 'ur', true)).toMatch(/\+50%$/)
})
