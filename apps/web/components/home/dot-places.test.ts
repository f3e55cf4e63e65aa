import { expect, test } from 'vitest'
import { fieldPath } from './dot-places'

test('a dot for each thousand, row by row', () => {
  expect(fieldPath(0, 3, 2)).toBe('M5 5h0M15 5h0M5 15h0')
  expect(fieldPath(2, 3, 2)).toBe('M5 15h0')
})
