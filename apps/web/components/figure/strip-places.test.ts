import { expect, test } from 'vitest'
import { stripPlaces } from './strip-places'

test('values stand from the lowest at the left to the highest at the right', () => {
  expect(stripPlaces([5, 0, 10], 120, 10)).toEqual([60, 10, 110])
})

test('values that agree stand in the middle', () => expect(stripPlaces([7, 7], 100)).toEqual([50, 50]))
