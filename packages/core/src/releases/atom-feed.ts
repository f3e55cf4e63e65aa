import { escapeXml } from '../xml/escape-xml'
import type { DatasetRelease } from './releases'

/** Where a feed of releases stands. */
export interface FeedPage {
  /** Address of the feed itself. */
  readonly url: string
  /** Origin of the site or API under which the datasets stand, without a slash at the end. */
  readonly home: string
  readonly locale: 'en' | 'ur'
}

const TITLE = { en: 'Exodus: changes of the data', ur: 'ایگزوڈس: اعداد و شمار میں تبدیلیاں' } as const

/**
 * Releases as an Atom 1.0 feed (RFC 4287). An entry has the same id wherever the feed is served, and keeps it.
 * @param releases newest first, as `releasesOf` gives them; at least one
 */
export function atomFeed(releases: readonly DatasetRelease[], { url, home, locale }: FeedPage): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `  <id>${escapeXml(url)}</id>`,
    `  <title>${TITLE[locale]}</title>`,
    `  <updated>${releases[0]?.date}T00:00:00Z</updated>`,
    '  <author><name>Exodus</name></author>',
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(url)}"/>`,
    ...releases.flatMap((release) => entry(release, home, locale)),
    '</feed>',
    '',
  ].join('\n')
}

const entry = (
  { id, dataset, title, version, date, changes }: DatasetRelease,
  home: string,
  locale: 'en' | 'ur',
) => [
  '  <entry>',
  `    <id>urn:exodus:release:${escapeXml(id)}</id>`,
  `    <title>${escapeXml(`${title[locale]} ${version}`)}</title>`,
  `    <updated>${date}T00:00:00Z</updated>`,
  `    <link rel="alternate" href="${escapeXml(`${home}/v1/datasets/${dataset}`)}"/>`,
  `    <category term="${escapeXml(dataset)}"/>`,
  `    <summary>${escapeXml(changes[locale])}</summary>`,
  '  </entry>',
]
