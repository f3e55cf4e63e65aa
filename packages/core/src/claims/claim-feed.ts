import { renderSentence } from '../sentence'
import { type AtomEntry, type AtomFeed, entryXml, feedXml } from '../xml/atom'
import type { ClaimPage } from './claim-page'
import type { Assessment } from './define-claim'
import { verdictName } from './verdict-name'

/** An assessment with the page that it stands on. */
export interface PublishedAssessment {
  readonly assessment: Assessment
  readonly page: ClaimPage
}

/** Where a feed of assessments stands, and what it is called. */
export interface ClaimFeedPage extends Pick<AtomFeed, 'locale' | 'title' | 'subtitle' | 'updated'> {
  /** Address of the feed itself. */
  readonly url: string
  /** Address of the page that it is about. */
  readonly page: string
  readonly publisher: ClaimPage['publisher']
}

/** An Atom entry (RFC 4287) for an assessment, as XML that can stand alone. */
export const atomEntry = (assessment: Assessment, page: ClaimPage): string =>
  entryXml(entryOf({ assessment, page }), page.locale)

/** Assessments as an Atom 1.0 feed (RFC 4287). */
export const claimFeed = (
  assessments: readonly PublishedAssessment[],
  { url, page, publisher, ...about }: ClaimFeedPage,
): string =>
  feedXml({
    ...about,
    id: url,
    author: authorOf(publisher),
    links: [
      { rel: 'self', type: 'application/atom+xml', href: url },
      { rel: 'alternate', type: 'text/html', hreflang: about.locale, href: page },
    ],
    entries: assessments.map(entryOf),
  })

const authorOf = ({ name, url }: ClaimPage['publisher']) => ({ name, uri: url })

function entryOf({ assessment, page }: PublishedAssessment): AtomEntry {
  const { claim, verdict, reasons } = assessment
  const { url, locale, publisher, revised, article } = page
  const name = verdictName(assessment, locale)
  return {
    id: url,
    title: `${claim.statement[locale]} – ${name}`,
    updated: revised,
    author: authorOf(publisher),
    links: [
      { rel: 'alternate', type: 'text/html', hreflang: locale, href: url },
      { rel: 'related', href: article.url, title: article.title },
    ],
    category: { term: verdict, label: name },
    summary: reasons.map((reason) => renderSentence(reason, locale)).join(' '),
  }
}
