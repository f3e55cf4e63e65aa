import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldPath } from './dot-places'

test('a stroke a row, from its first dot to just beyond its last', () => {
  expect(fieldPath(0, 3, 2)).toBe('M5 5H16M5 15H6')
  expect(fieldPath(3, 4, 2)).toBe('M15 15H16')
  expect(fieldPath(2, 2, 2)).toBe('')
})

test('the strokes hold a dot for each thousand, whatever the field', () => {
  const dotsOf = (path: string): number =>
    [...path.matchAll(/M(\d+) \d+H(\d+)/g)].reduce(
      (all, [, from, to]) => all + Math.floor((Number(to) - Number(from)) / 10) + 1,
      0,
    )
  const count = fc.nat(2000)
  fc.assert(
    fc.property(count, count, fc.integer({ min: 1, max: 80 }), (from, more, columns) => {
      expect(dotsOf(fieldPath(from, from + more, columns))).toBe(more)
    }),
  )
})
