import { renderSentence } from '../sentence'
import type { ClaimPage } from './claim-page'
import type { Assessment } from './define-claim'
import { verdictName } from './verdict-name'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

// What XML 1.0 cannot hold, escaped or not, is left out.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const xml = (text: string): string =>
  text.replace(NOT_XML, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

/** An Atom entry (RFC 4287) for an assessment, as XML; it stands alone or in a feed. */
export function atomEntry(assessment: Assessment, page: ClaimPage): string {
  const { claim, verdict, reasons } = assessment
  const { url, locale, publisher, revised, article } = page
  const name = verdictName(assessment, locale)
  const summary = reasons.map((reason) => renderSentence(reason, locale)).join(' ')
  return [
    `<entry xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `  <id>${xml(url)}</id>`,
    `  <title>${xml(`${claim.statement[locale]} – ${name}`)}</title>`,
    `  <updated>${xml(revised)}T00:00:00Z</updated>`,
    `  <author><name>${xml(publisher.name)}</name><uri>${xml(publisher.url)}</uri></author>`,
    `  <link rel="alternate" type="text/html" hreflang="${locale}" href="${xml(url)}"/>`,
    `  <link rel="related" href="${xml(article.url)}" title="${xml(article.title)}"/>`,
    `  <category term="${verdict}" label="${xml(name)}"/>`,
    `  <summary>${xml(summary)}</summary>`,
    '</entry>',
  ].join('\n')
}
