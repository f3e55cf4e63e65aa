import { expect, test } from 'vitest'
import { yearPage } from './years'

test('a year stands between its neighbours, each measure beside its value a year before', async () => {
  const page = await yearPage('2024')
  expect(page?.neighbours).toEqual({ before: '2023', after: '2025' })
  const measures = page?.facts.flatMap((group) => group.measures) ?? []
  const departures = measures.find(({ id }) => id === 'departures')
  expect(departures?.figure).toBe(page?.departures)
  expect(departures?.before?.period.code).toBe('2023')
  expect((await yearPage('1971'))?.neighbours).toEqual({ after: '1972' })
})

test('destinations are all there were only where they add up', async () => {
  expect((await yearPage('2022'))?.allDestinations).toBe(true)
  expect((await yearPage('2024'))?.allDestinations).toBe(false)
})

test.each(['1900', 'soon', '2024-05'])('of %s nothing is known', async (code) => {
  expect(await yearPage(code)).toBeUndefined()
})
