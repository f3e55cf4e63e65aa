import { SEARCH_KINDS } from '@exodus/core/search'
import { expect, test } from 'vitest'
import { isKnownPage } from './known-pages'
import { findPages, LONGEST_QUERY, MOST_HITS, searchChoices } from './search'
import { timelinePage } from './timeline'

test('a name in either language leads to the page of what it names', () => {
  expect(findPages('Saudi Arabia', 'en', 1)[0]?.href).toBe('/en/places/SAU')
  expect(findPages('سعودی عرب', 'ur', 1)[0]?.href).toBe('/ur/places/SAU')
})

test('one kind alone may be asked for', () => {
  const kinds = findPages('visa', 'en', MOST_HITS, 'claim').map(({ kind }) => kind)
  expect(new Set(kinds)).toEqual(new Set(['claim']))
})

test('whatever is found of places, professions, districts and sources has its page', () => {
  for (const query of ['germany', 'doctor', 'lahore', 'bureau', 'punjab', 'gulf']) {
    const missing = findPages(query, 'en', MOST_HITS).filter(({ href }) => {
      const [, , section = '', id = ''] = href.split('/')
      return !isKnownPage(section, id)
    })
    expect(missing).toEqual([])
  }
})

test('an event is found in the part of the timeline that its address opens', async () => {
  const found = findPages('visa', 'en', MOST_HITS, 'event')
  expect(found.length).toBeGreaterThan(5)
  for (const { href, id } of found) {
    const { searchParams, hash } = new URL(href, 'https://exodus.example')
    const { items } = await timelinePage(Object.fromEntries(searchParams))
    expect(hash).toBe(`#${id}`)
    expect(items.map((entry) => entry.id)).toContain(id)
  }
})

test('every kind of thing is found by some word', () => {
  const words = ['pakistan', 'doctor', 'rate', 'departures', 'left', 'lahore', 'visa', 'minister', 'bureau']
  const kinds = words.flatMap((word) => findPages(word, 'en', MOST_HITS).map(({ kind }) => kind))
  expect([...new Set(kinds)].sort()).toEqual([...SEARCH_KINDS, 'page'].sort())
})

test('a question is read from the address, cut where it is too long, and kinds that do not exist are told', () => {
  const choices = searchChoices({ q: `  ${'a'.repeat(500)} `, kind: 'planet' })
  expect(choices.query).toHaveLength(LONGEST_QUERY)
  expect(choices.ignored).toEqual(['planet'])
})

test('nothing is found for nothing', () => {
  expect(findPages('', 'en', MOST_HITS)).toEqual([])
})
