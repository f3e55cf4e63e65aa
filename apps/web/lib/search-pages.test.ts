import { storyOutline } from '@exodus/core/story'
import { expect, test } from 'vitest'
import { messagesIn } from '@/messages'
import { SUBJECTS } from './claims/subjects'
import { findPages } from './search'
import { sitePages } from './search-pages'
import { storyChapters } from './story/chapters'
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
  ['Is it getting worse?', '/en#register'],
  ['How does Pakistan compare with India and Bangladesh?', '/en#per-head'],
  ['How many Pakistanis live abroad?', '/en#those-abroad'],
  ['the rich buy residency', '/en#wealth'],
  ['students abroad', '/en#students'],
  ['mehngai', '/en/why'],
  ['paisa', '/en/money'],
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

test.each(['How many people leave Pakistan?', 'kitne log bahar gaye', 'کتنے لوگ پاکستان سے گئے؟'])(
  '“%s” has no word of its own, and leads to the count in the story',
  (question) => {
    expect(sitePages(question, 'ur').map(({ href }) => href)).toEqual(['/ur#register'])
  },
)

test('a question without a word leads to no page', () => {
  expect(sitePages('؟', 'ur')).toEqual([])
})

test('one word of two is no reason to show a part of a page', () => {
  const hrefs = sitePages('deaths mediterranean', 'en').map(({ href }) => href)
  expect(hrefs).toContain('/en/asylum')
  expect(hrefs).not.toContain('/en/why#violence')
})

test('sections of the story stand in it under their ids', async () => {
  const ids = (await storyChapters()).flatMap(({ sections }) => sections.map(({ id }) => id))
  const named = Object.keys(messagesIn('en').search.story)
  expect(ids).toEqual(expect.arrayContaining([...named, ...storyOutline.map(({ id }) => id)]))
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
  for (const href of found.filter((one) => /^\/en\/.*#/.test(one))) expect(sections.flat()).toContain(href)
})
