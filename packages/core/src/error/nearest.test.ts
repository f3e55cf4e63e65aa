import fc from 'fast-check'
import { expect, test } from 'vitest'
import { didYouMean, nearest } from './nearest'

/** Levenshtein's distance by its recursive definition, one row of the matrix at a time. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    previous = row
  }
  return previous[b.length] ?? 0
}

test('a slip of one letter finds the code that was meant', () => {
  expect(nearest('SAV', ['ARE', 'SAU', 'USA'])).toBe('SAU')
  expect(nearest('departure-rat', ['departure-rate', 'passport-rank'])).toBe('departure-rate')
})

test('case does not count', () => {
  expect(nearest('pak', ['IND', 'PAK'])).toBe('PAK')
})

test('an alias is taken as it is, however far the code is from it', () => {
  expect(nearest('ksa', ['KAZ', 'SAU'], { KSA: 'SAU' })).toBe('SAU')
})

test('what is far from everything has no nearest', () => {
  expect(nearest('nonsense', ['PAK', 'IND'])).toBeUndefined()
  expect(nearest('anything', [])).toBeUndefined()
})

test('the nearest is never farther than half the length, and nothing known is nearer', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 8 }), (wanted, candidates) => {
      const least = Math.min(...candidates.map((candidate) => distance(wanted, candidate)))
      const found = nearest(wanted, candidates)
      if (least > Math.max(1, Math.floor(wanted.length / 2))) expect(found).toBeUndefined()
      else expect(distance(wanted, found ?? '')).toBe(least)
    }),
  )
})

test('a suggestion is a sentence of its own, or nothing', () => {
  expect(didYouMean('SAU')).toBe(' Did you mean "SAU"?')
  expect(didYouMean(undefined)).toBe('')
})
