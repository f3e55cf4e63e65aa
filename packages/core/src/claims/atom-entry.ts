import { renderSentence } from '../sentence'
import { escapeXml } from '../xml/escape-xml'
import type { ClaimPage } from './claim-page'
import type { Assessment } from './define-claim'
import { verdictName } from './verdict-name'

/** An Atom entry (RFC 4287) for an assessment, as XML; it stands alone or in a feed. */
export function atomEntry(assessment: Assessment, page: ClaimPage): string {
  const { claim, verdict, reasons } = assessment
  const { url, locale, publisher, revised, article } = page
  const name = verdictName(assessment, locale)
  const summary = reasons.map((reason) => renderSentence(reason, locale)).join(' ')
  return [
    `<entry xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `  <id>${escapeXml(url)}</id>`,
    `  <title>${escapeXml(`${claim.statement[locale]} – ${name}`)}</title>`,
    `  <updated>${escapeXml(revised)}T00:00:00Z</updated>`,
    `  <author><name>${escapeXml(publisher.name)}</name><uri>${escapeXml(publisher.url)}</uri></author>`,
    `  <link rel="alternate" type="text/html" hreflang="${locale}" href="${escapeXml(url)}"/>`,
    `  <link rel="related" href="${escapeXml(article.url)}" title="${escapeXml(article.title)}"/>`,
    `  <category term="${verdict}" label="${escapeXml(name)}"/>`,
    `  <summary>${escapeXml(summary)}</summary>`,
    '</entry>',
  ].join('\n')
}
