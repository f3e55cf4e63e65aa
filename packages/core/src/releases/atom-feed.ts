import { type AtomEntry, feedXml } from '../xml/atom'
import type { DatasetRelease } from './releases'

/** Where a feed of releases stands. */
export interface FeedPage {
  /** Address of the feed itself. */
  readonly url: string
  /** Origin of the site or API under which the datasets stand, without a slash at the end. */
  readonly home: string
  readonly locale: 'en' | 'ur'
}

const TITLE = { en: 'Exodus: changes of the data', ur: 'خروج: اعداد و شمار میں تبدیلیاں' } as const

/**
 * Releases as an Atom 1.0 feed (RFC 4287). An entry has the same id wherever the feed is served, and keeps it.
 * @param releases newest first, as `releasesOf` gives them; at least one
 */
export const atomFeed = (releases: readonly DatasetRelease[], { url, home, locale }: FeedPage): string =>
  feedXml({
    locale,
    id: url,
    title: TITLE[locale],
    updated: releases[0]?.date ?? '',
    author: { name: 'Exodus' },
    links: [{ rel: 'self', type: 'application/atom+xml', href: url }],
    entries: releases.map(
      ({ id, dataset, title, version, date, changes }): AtomEntry => ({
        id: `urn:exodus:release:${id}`,
        title: `${title[locale]} ${version}`,
        updated: date,
        links: [{ rel: 'alternate', href: `${home}/v1/datasets/${dataset}` }],
        category: { term: dataset },
        summary: changes[locale],
      }),
    ),
  })
