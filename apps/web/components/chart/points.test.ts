import { parsePeriod } from '@exodus/core/period'
import { expect, test } from 'vitest'
import { middleOf } from './points'
import { yearTicks } from './time-ticks'

test('a period stands at its middle', () => {
  expect(middleOf(parsePeriod('2024'))).toBe(2024.5)
  expect(middleOf(parsePeriod('FY2024-PK'))).toBeCloseTo(2024, 1)
  expect(middleOf(parsePeriod('2024-07'))).toBeCloseTo(2024.54, 1)
})

test('years are labelled in round steps', () => {
  expect(yearTicks(1981, 2025, 10)).toEqual([1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025])
  expect(yearTicks(2020, 2024, 10)).toEqual([2020, 2021, 2022, 2023, 2024])
})
