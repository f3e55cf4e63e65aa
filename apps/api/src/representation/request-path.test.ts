import fc from 'fast-check'
import { expect, test } from 'vitest'
import { originOf, pathOf, searchOf } from './request-path'

test('path, search and origin are those that URL reads', () => {
  const url = fc.webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ['http', 'https'] })
  fc.assert(
    fc.property(url, (text) => {
      const read = new URL(text)
      // A bare question mark is no search for URL.
      fc.pre(!/\?($|#)/.test(read.href))
      expect([pathOf(read.href), searchOf(read.href), originOf(read.href)]).toEqual([
        read.pathname,
        read.search,
        read.origin,
      ])
    }),
  )
})
