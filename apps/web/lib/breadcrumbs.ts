import { siteUrl } from './site-url'

/** One step of the way to a page; the page itself needs no address. */
export interface Crumb {
  readonly name: string
  readonly href?: string
}

/** The way to a page as schema.org `BreadcrumbList` in JSON-LD, from the home page down. */
export const breadcrumbList = (crumbs: readonly Crumb[]) => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, href }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    ...(href === undefined ? {} : { item: `${siteUrl()}${href}` }),
  })),
})
