import { expect, test } from 'vitest'
import { descriptionOf } from './catalogue'
import { isKnownPage, knownYears } from './known-pages'
import { yearPage, yearsIndex } from './years'

test.each([
  ['places', 'SAU', true],
  ['places', 'KSA', false],
  ['places', 'sau', false],
  ['districts', 'sialkot', true],
  ['districts', 'total', false],
  ['professions', 'doctor', true],
  ['professions', 'doctors', false],
  ['years', '2024', true],
  ['years', '1970', false],
  ['years', 'last', false],
  ['sources', 'asylum-aaj-2024-12', true],
  ['sources', 'asylum-aaj', false],
  ['data', 'whatever', true],
  ['places', '', true],
])('%s/%s is known: %s', (section, id, known) => expect(isKnownPage(section, id)).toBe(known))

test('every known year has something to tell, from the first of the register', async () => {
  expect(knownYears()[0]).toBe(descriptionOf('departures-total')?.time.start.slice(0, 4))
  expect((await yearsIndex()).map(({ code }) => code)).toEqual(knownYears().toReversed())
})

test('the first and the last year lead to no year without a page', async () => {
  const years = knownYears()
  const [first, last] = await Promise.all([years[0], years.at(-1)].map((code = '') => yearPage(code)))
  expect(first?.neighbours).toEqual({ after: years[1] })
  expect(last?.neighbours).toEqual({ before: years.at(-2) })
})
