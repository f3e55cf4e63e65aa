import { expect, test } from 'vitest'
import { openDataset } from '../evidence'
import { ukPage } from './uk'

test('every published application, grant and refusal of Pakistanis has its line', async () => {
  const { lines } = await ukPage({})
  const { dataset } = await openDataset('uk-visas')
  const published = dataset
    .where({ origin: 'PAK', measure: ['applied', 'granted', 'refused', 'refusal-rate', 'grant-rate'] })
    .rows()
    .map(({ category, period }) => `${category} ${period}`)
  expect(lines.map(({ category, period }) => `${category} ${period}`).sort()).toEqual(
    [...new Set(published)].sort(),
  )
})

test('a kind of visa is seen alone, and one that there is not is named', async () => {
  expect(new Set((await ukPage({ category: 'visit' })).lines.map(({ category }) => category))).toEqual(
    new Set(['visit']),
  )
  const { choices, lines } = await ukPage({ category: 'golden' })
  expect(choices.ignored).toEqual(['golden'])
  expect(lines.length).toBeGreaterThan(20)
})

test('then and now are rates of a year at most, the later one now', async () => {
  for (const { now, then } of (await ukPage({})).ends) {
    if (then) expect(then.period.start < now.period.start).toBe(true)
  }
})
