import { expect, test } from 'vitest'
import { descriptions } from './catalogue'
import { releaseDays } from './changes'

test('every release of every dataset is listed once, the latest day first', () => {
  const days = releaseDays()
  const listed = days.flatMap(({ first, changed }) => [...first, ...changed])
  expect(listed).toHaveLength(descriptions.reduce((count, { releases }) => count + releases.length, 0))
  expect(days.map(({ date }) => date)).toEqual(
    days
      .map(({ date }) => date)
      .toSorted()
      .toReversed(),
  )
})

test('the first release of each dataset stands apart from changes to what was there', () => {
  const days = releaseDays()
  expect(days.flatMap(({ first }) => first.map(({ dataset }) => dataset)).sort()).toEqual(
    descriptions.map(({ id }) => id).sort(),
  )
  expect(days.flatMap(({ changed }) => changed).every(({ version }) => version !== '1.0.0')).toBe(true)
})
