import { expect, test } from 'vitest'
import { atomFeed } from './feed'

test('texts are escaped, entries stay as they are', () => {
  const feed = atomFeed({
    locale: 'en',
    title: 'Claims & verdicts',
    subtitle: '<none>',
    page: 'https://exodus.example/en/claims',
    self: 'https://exodus.example/en/claims/feed.xml?a=b&c=d',
    updated: '2026-11-24',
    entries: ['<entry><id>one</id></entry>'],
  })
  expect(feed).toContain('<title>Claims &amp; verdicts</title>')
  expect(feed).toContain('<subtitle>&lt;none&gt;</subtitle>')
  expect(feed).toContain('feed.xml?a=b&amp;c=d')
  expect(feed).toContain('<entry><id>one</id></entry>')
})
