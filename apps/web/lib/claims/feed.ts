interface Feed {
  readonly locale: string
  readonly title: string
  readonly subtitle: string
  /** The page that the feed is about. */
  readonly page: string
  readonly self: string
  /** Day of the latest change, ISO 8601. */
  readonly updated: string
  /** Entries as XML. */
  readonly entries: readonly string[]
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

/** An Atom feed around entries that are XML already. */
export const atomFeed = ({ locale, title, subtitle, page, self, updated, entries }: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>${xml(self)}</id>`,
    `<title>${xml(title)}</title>`,
    `<subtitle>${xml(subtitle)}</subtitle>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${locale}" href="${xml(page)}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
