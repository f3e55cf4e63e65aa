import { escapeXml } from './escape-xml'

interface AtomLink {
  readonly rel: 'self' | 'alternate' | 'related'
  readonly href: string
  readonly type?: string
  readonly hreflang?: string
  readonly title?: string
}

/** An entry of a feed (RFC 4287); days are ISO 8601. */
export interface AtomEntry {
  readonly id: string
  readonly title: string
  readonly updated: string
  readonly author?: AtomAuthor
  readonly links: readonly AtomLink[]
  readonly category: { readonly term: string; readonly label?: string }
  readonly summary: string
}

interface AtomAuthor {
  readonly name: string
  readonly uri?: string
}

/** A feed around its entries. */
export interface AtomFeed {
  readonly locale: 'en' | 'ur'
  readonly id: string
  readonly title: string
  readonly subtitle?: string
  readonly updated: string
  readonly author: AtomAuthor
  readonly links: readonly AtomLink[]
  readonly entries: readonly AtomEntry[]
}

const NAMESPACE = 'xmlns="http://www.w3.org/2005/Atom"'

/** A feed as an Atom 1.0 document. */
export const feedXml = ({ locale, id, title, subtitle, updated, author, links, entries }: AtomFeed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed ${NAMESPACE} xml:lang="${locale}">`,
    `  <id>${escapeXml(id)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    ...(subtitle === undefined ? [] : [`  <subtitle>${escapeXml(subtitle)}</subtitle>`]),
    `  <updated>${escapeXml(updated)}T00:00:00Z</updated>`,
    `  ${authorXml(author)}`,
    ...links.map((link) => `  ${linkXml(link)}`),
    ...entries.map((entry) => entryXml(entry)),
    '</feed>',
    '',
  ].join('\n')

/** An entry as XML; with a language it can stand alone. */
export const entryXml = (
  { id, title, updated, author, links, category, summary }: AtomEntry,
  locale?: 'en' | 'ur',
): string =>
  [
    locale === undefined ? '<entry>' : `<entry ${NAMESPACE} xml:lang="${locale}">`,
    `  <id>${escapeXml(id)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${escapeXml(updated)}T00:00:00Z</updated>`,
    ...(author ? [`  ${authorXml(author)}`] : []),
    ...links.map((link) => `  ${linkXml(link)}`),
    `  <category${attributes(category)}/>`,
    `  <summary>${escapeXml(summary)}</summary>`,
    '</entry>',
  ].join('\n')

const linkXml = (link: AtomLink): string => `<link${attributes({ ...link })}/>`

const authorXml = ({ name, uri }: AtomAuthor): string =>
  `<author><name>${escapeXml(name)}</name>${uri === undefined ? '' : `<uri>${escapeXml(uri)}</uri>`}</author>`

const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('')
