import { expect, test } from 'vitest'
import { SUBJECTS } from './claims/subjects'
import { findPages } from './search'
import { sitePages } from './search-pages'
import { sectionsOf } from './subjects'

// What a visitor asks, and a page that answers it, among the first three results.
test.each([
  ['How many doctors left?', '/en/professions/doctor'],
  ['Which country refuses Pakistanis most?', '/en/visas'],
  ['Is 727,000 true?', '/en/claims/left-last-year-727000'],
  ['What did the Gulf do after 2015?', '/en/years/2015'],
  ['How many drown?', '/en/asylum#deaths'],
  ['Do people of my district leave?', '/en/districts'],
  ['What do sources disagree on?', '/en/compare'],
  ['Where can I get the data?', '/en/data'],
  ['download', '/en/data'],
  ['rejected visa', '/en/visas'],
  ['dunki', '/en/asylum'],
  ['hundi', '/en/money'],
])('“%s” leads to %s', (question, href) => {
  const found = findPages(question, 'en', 4).map((page) => page.href)
  expect(found).toContain(href)
})

test.each([
  ['کتنے ڈاکٹر گئے؟', '/ur/professions/doctor'],
  ['ویزا کون مسترد کرتا ہے؟', '/ur/visas'],
  ['کتنے لوگ ڈوبے؟', '/ur/asylum'],
  ['میرے ضلع سے کتنے لوگ گئے؟', '/ur/districts'],
  ['ڈیٹا کہاں سے ڈاؤن لوڈ کروں؟', '/ur/data'],
])('“%s” leads to %s', (question, href) => {
  const found = findPages(question, 'ur', 4).map((page) => page.href.replace(/#.*/, ''))
  expect(found).toContain(href)
})

test('what is called as the question is comes before sections of the site', () => {
  expect(findPages('doctors', 'en', 1)[0]?.href).toBe('/en/professions/doctor')
  expect(findPages('Saudi Arabia', 'en', 1)[0]?.href).toBe('/en/places/SAU')
})

test('words that every page has lead to no page', () => {
  expect(sitePages('How many people leave Pakistan?', 'en')).toEqual([])
})

test('a part of a subject is named by a heading that its page has', async () => {
  const sections = await Promise.all(
    SUBJECTS.map(async (subject) =>
      (await sectionsOf(subject, 'en')).map(({ id }) => `/en/${subject}#${id}`),
    ),
  )
  const asked = ['drowned', 'percentile', 'Henley', 'corridor', 'Ipsos', 'investor', 'Schengen', 'terrorism']
  const found = asked.flatMap((word) => sitePages(word, 'en').map(({ href }) => href))
  expect(found.length).toBeGreaterThan(asked.length / 2)
  for (const href of found.filter((one) => one.includes('#'))) expect(sections.flat()).toContain(href)
})
