import { expect, test } from 'vitest'
import { directionOf, isLocale, preferredLocale } from './locale'

test.each([
  ['ur-PK,ur;q=0.9,en;q=0.8', 'ur'],
  ['de-DE,de;q=0.9', 'en'],
  ['en;q=0.4, ur;q=0.5', 'ur'],
  ['', 'en'],
  [null, 'en'],
])('a browser that asks for %o gets %s', (header, locale) => expect(preferredLocale(header)).toBe(locale))

test('Urdu is written from the right', () => {
  expect(directionOf('ur')).toBe('rtl')
  expect(directionOf('en')).toBe('ltr')
})

test('only the languages of the site are languages', () => {
  expect(isLocale('ur')).toBe(true)
  expect(isLocale('data')).toBe(false)
})
