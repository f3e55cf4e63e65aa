import type { Figure } from '@exodus/core'
import { expect, test } from 'vitest'
import { wavesOf } from './waves'

const figures = (...values: number[]): Figure[] => values.map((value) => ({ value }) as Figure)
const waves = (...values: number[]): number[] => wavesOf(figures(...values)).map(({ value }) => value)

test('the record, the lowest since, the highest after that, the latest', () => {
  expect(waves(3, 9, 4, 1, 8, 6)).toEqual([9, 1, 8, 6])
})

test('a year that is two of these is told once', () => {
  expect(waves(3, 9, 4, 1, 8)).toEqual([9, 1, 8])
  expect(waves(3, 9)).toEqual([9])
})
