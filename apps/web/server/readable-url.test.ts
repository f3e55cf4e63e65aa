import { expect, test } from 'vitest'
import { readableUrl } from './readable-url'

test.each(['/en', '/en/places/SAU?x=1', '/ur/%D8%AA?q=50%', '/'])('%s is left as it is', (url) => {
  expect(readableUrl(url)).toBe(url)
})

test.each([
  ['/en/50%', '/en/50%25'],
  ['/en/%ff', '/en/%25ff'],
  ['/en/%E0%A4%A?q=1', '/en/%25E0%25A4%25A?q=1'],
])('%s is meant literally', (url, readable) => {
  expect(readableUrl(url)).toBe(readable)
  expect(() => decodeURIComponent(readableUrl(url).split('?')[0] ?? '')).not.toThrow()
})
