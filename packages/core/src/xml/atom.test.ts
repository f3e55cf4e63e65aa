import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { type AtomFeed, entryXml, feedXml } from './atom'

const entry = {
  id: 'urn:exodus:release:x@1.0.0',
  title: 'Departures & returns',
  updated: '2026-01-31',
  links: [{ rel: 'related' as const, href: 'https://example.org/?a=1&b="2"', title: 'An <article>' }],
  category: { term: 'x', label: 'X "quoted"' },
  summary: 'More than 5 < 6.',
}
const feed: AtomFeed = {
  locale: 'ur',
  id: 'https://example.org/feed.xml?a=b&c=d',
  title: 'تبدیلیاں',
  updated: '2026-01-31',
  author: { name: 'Exodus' },
  links: [{ rel: 'self', type: 'application/atom+xml', href: 'https://example.org/feed.xml?a=b&c=d' }],
  entries: [entry],
}
const read = (xml: string) =>
  new XMLParser({ ignoreAttributes: false, parseTagValue: false, trimValues: false }).parse(xml)

test('a reader gets back what the feed and its entries say', () => {
  expect(read(feedXml(feed)).feed).toMatchObject({
    '@_xmlns': 'http://www.w3.org/2005/Atom',
    '@_xml:lang': 'ur',
    id: feed.id,
    title: feed.title,
    updated: '2026-01-31T00:00:00Z',
    author: { name: 'Exodus' },
    link: { '@_rel': 'self', '@_href': feed.id },
    entry: {
      title: entry.title,
      summary: entry.summary,
      link: { '@_href': entry.links[0]?.href, '@_title': 'An <article>' },
      category: { '@_term': 'x', '@_label': 'X "quoted"' },
    },
  })
})

test('an entry with a language stands alone; in a feed it has that of the feed', () => {
  expect(read(entryXml(entry, 'en')).entry['@_xmlns']).toBe('http://www.w3.org/2005/Atom')
  expect(read(feedXml(feed)).feed.entry).not.toHaveProperty('@_xmlns')
})

test('whatever the texts are, the feed is well formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const xml = feedXml({ ...feed, title: text, entries: [{ ...entry, summary: text, id: text }] })
      expect(XMLValidator.validate(xml)).toBe(true)
    }),
  )
})
