import { expect, test } from 'vitest'
import { isMissingPage, standInFor } from './stand-in'

const EMPTY = '<html id="__next_error__"><body></body></html>'

test('a complete page is served as it is', () => {
  expect(standInFor(404, '<html lang="en"><h1>Nothing here</h1></html>', '/en/x')).toBeUndefined()
})

test.each([
  ['/en/no/such', '/en/missing/en/no/such'],
  ['/ur/figures/departures/PAK.2031?x=1', '/ur/missing/ur/figures/departures/PAK.2031?x=1'],
  ['/en/explore/datasets/x?a=1&b=2', '/en/missing/en/explore/datasets/x?a=1&b=2'],
  ['/en/embed/claims/x', '/en/embed/missing/en/embed/claims/x'],
])('what is missing at %s is told by %s', (url, page) => {
  expect(standInFor(404, EMPTY, url)).toBe(page)
  expect(isMissingPage(page.split('?')[0] ?? '')).toBe(true)
})

test('what failed is told by a page that is made beforehand', () => {
  expect(standInFor(500, EMPTY, '/ur/places/SAU')).toBe('/ur/trouble')
  expect(standInFor(404, EMPTY, '/en/missing/en/no/such')).toBe('/en/trouble')
})

test('nothing stands in for the last resort', () => {
  expect(standInFor(500, EMPTY, '/en/trouble')).toBeUndefined()
})
