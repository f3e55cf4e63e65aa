import { expect, test } from 'vitest'
import { SUBJECTS } from '../claims/subjects'
import { explorations } from '../explore/explorations'
import { locales } from '../locale'
import { sectionsOf } from '.'
import { drawnFigures, endsOf, evidenceFor, highest, lowest, named, seriesOfKind } from './section'

test('ends, peaks and their periods come from the figures', async () => {
  const evidence = await evidenceFor(['schengen-refusal-rate'])
  const rates = seriesOfKind(evidence, 'schengen-refusal-rate', { origin: 'PAK' }, 'year')
  const peak = highest(rates)
  expect(endsOf(rates, 'en').from).toBe(rates[0]?.period.code)
  expect(named('most', peak, 'en')).toEqual({ most: peak, mostAt: peak?.period.code })
  expect(named('most', undefined, 'en')).toEqual({})
  expect(lowest(rates)?.value).toBe(Math.min(...rates.map(({ value }) => value)))
})

for (const subject of SUBJECTS) {
  test(`${subject} has at least three sections, the same in both languages, every figure with an id`, async () => {
    const [english, urdu] = await Promise.all(locales.map((locale) => sectionsOf(subject, locale)))
    expect(english?.length).toBeGreaterThanOrEqual(3)
    expect(urdu?.map(({ id }) => id)).toEqual(english?.map(({ id }) => id))
    for (const { id, values } of english ?? []) {
      for (const value of Object.values(values)) {
        if (typeof value !== 'string') expect(value.id, `${id} ${value.label.en}`).toBeDefined()
      }
    }
  }, 30_000)

  test(`every chart of ${subject} leads to the explorer`, async () => {
    for (const section of await sectionsOf(subject, 'ur')) {
      const [first] = explorations(drawnFigures(section), 'ur')
      expect(first?.href, section.id).toMatch(/^\/ur\/explore\/(metrics|datasets)\//)
    }
  })
}
