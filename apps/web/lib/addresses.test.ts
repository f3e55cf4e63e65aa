import { expect, test } from 'vitest'
import sitemap from '@/app/sitemap'
import { addressesIn } from './addresses'
import { decodePart } from './decode-path'
import { isKnownPage } from './known-pages'
import { locales } from './locale'

test('every address is that of a page, and stands once', () => {
  const addresses = addressesIn('en')
  expect(new Set(addresses).size).toBe(addresses.length)
  const unknown = addresses.filter((address) => {
    const [, , section = '', id = ''] = address.split('/')
    return !isKnownPage(section, decodePart(id))
  })
  expect(unknown).toEqual([])
})

test('the site map has each page in each language, and points to it in the others', () => {
  const entries = sitemap()
  expect(entries).toHaveLength(locales.length * addressesIn('en').length)
  for (const { url, alternates } of entries.slice(0, 100)) {
    expect(Object.values(alternates?.languages ?? {})).toContain(url)
  }
})
