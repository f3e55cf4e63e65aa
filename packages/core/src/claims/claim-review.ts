import { renderSentence } from '../sentence'
import type { ClaimPage } from './claim-page'
import type { Assessment } from './define-claim'
import { ratingOf } from './rules'
import { verdictName } from './verdict-name'

/** A schema.org `ClaimReview` in JSON-LD. */
export interface ClaimReview {
  readonly '@context': 'https://schema.org'
  readonly '@type': 'ClaimReview'
  readonly url: string
  readonly inLanguage: 'en' | 'ur'
  readonly datePublished: string
  readonly author: { readonly '@type': 'Organization'; readonly name: string; readonly url: string }
  readonly claimReviewed: string
  readonly reviewBody: string
  readonly itemReviewed: {
    readonly '@type': 'Claim'
    readonly author: { readonly '@type': 'Person' | 'Organization'; readonly name: string }
    readonly datePublished: string
    readonly appearance: { readonly '@type': 'CreativeWork'; readonly url: string; readonly name: string }
  }
  readonly reviewRating: {
    readonly '@type': 'Rating'
    readonly alternateName: string
    readonly ratingValue?: number
    readonly bestRating?: number
    readonly worstRating?: number
  }
}

const rated = (rating: number) => ({
  ratingValue: rating,
  bestRating: ratingOf('supported') ?? rating,
  worstRating: ratingOf('contradicted') ?? rating,
})

/**
 * The review of a claim for search engines, one a page, saying only what the page shows. An opinion has none; what cannot
 * be verified is rated in words alone. Whoever writes it into a page escapes `<`.
 */
export function claimReview(assessment: Assessment, page: ClaimPage): ClaimReview | undefined {
  const { claim, verdict, reasons } = assessment
  const { url, locale, publisher, revised, article } = page
  if (verdict === 'opinion') return undefined
  const rating = ratingOf(verdict)
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    inLanguage: locale,
    datePublished: revised,
    author: { '@type': 'Organization', name: publisher.name, url: publisher.url },
    claimReviewed: claim.statement[locale],
    reviewBody: reasons.map((reason) => renderSentence(reason, locale)).join(' '),
    itemReviewed: {
      '@type': 'Claim',
      author: {
        '@type': claim.speaker.en.startsWith('The author') ? 'Person' : 'Organization',
        name: claim.speaker[locale],
      },
      datePublished: article.published,
      appearance: { '@type': 'CreativeWork', url: article.url, name: article.title },
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: verdictName(assessment, locale),
      ...(rating === undefined ? {} : rated(rating)),
    },
  }
}
