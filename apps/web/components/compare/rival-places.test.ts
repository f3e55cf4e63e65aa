import { expect, test } from 'vitest'
import { rivalPlaces } from './rival-places'

test('the line begins at zero, so that a small gap looks small', () => {
  expect(rivalPlaces([90, 100], 120, 10)).toEqual({ places: [100, 110], zero: 10 })
})

test('where signs differ zero is between them', () => {
  expect(rivalPlaces([-5, 5], 120, 10)).toEqual({ places: [10, 110], zero: 60 })
})

test('negative values run from the left to zero', () => {
  expect(rivalPlaces([-10, -5], 120, 10)).toEqual({ places: [10, 60], zero: 110 })
})

test('nothing but zero stands in the middle', () => {
  expect(rivalPlaces([0, 0], 120, 10)).toEqual({ places: [60, 60], zero: null })
})
