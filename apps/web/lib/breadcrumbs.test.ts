import { expect, test } from 'vitest'
import { breadcrumbList } from './breadcrumbs'
import { siteUrl } from './site-url'

test('steps are numbered from one, with whole addresses, the page itself without one', () => {
  expect(
    breadcrumbList([
      { name: 'Home', href: '/en' },
      { name: 'Data', href: '/en/data' },
      { name: 'Departures' },
    ]).itemListElement,
  ).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: `${siteUrl()}/en` },
    { '@type': 'ListItem', position: 2, name: 'Data', item: `${siteUrl()}/en/data` },
    { '@type': 'ListItem', position: 3, name: 'Departures' },
  ])
})
