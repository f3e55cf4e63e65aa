import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type OpenEvidence, openEvidence } from '../evidence'
import {
  type Assessment,
  articleOf,
  atomEntry,
  type ClaimPage,
  citeClaim,
  claimById,
  claimReview,
  claims,
  renderSentence,
  verdictTexts,
} from '.'

let evidence: OpenEvidence
beforeAll(async () => {
  evidence = await openEvidence()
})

const pageOf = (id: string, locale: 'en' | 'ur' = 'en'): ClaimPage => ({
  url: `https://exodus.example/${locale}/claims/${id}`,
  locale,
  publisher: { name: 'Exodus', url: 'https://exodus.example/' },
  revised: '2026-11-24',
  article: articleOf(evidence),
})
const assessed = (id: string): Assessment => claimById(id).assess(evidence)
const of = <T>(write: (assessment: Assessment, page: ClaimPage) => T, id: string, locale?: 'en' | 'ur'): T =>
  write(assessed(id), pageOf(id, locale))

/** What readers of ClaimReview ask for: schema.org, and the guidelines of the search engines that show it. */
const Review = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('ClaimReview'),
  url: z.url(),
  inLanguage: z.enum(['en', 'ur']),
  datePublished: z.iso.date(),
  author: z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1), url: z.url() }),
  claimReviewed: z.string().min(1),
  reviewBody: z.string().min(1),
  itemReviewed: z.strictObject({
    '@type': z.literal('Claim'),
    author: z.strictObject({ '@type': z.enum(['Person', 'Organization']), name: z.string().min(1) }),
    datePublished: z.string().regex(/^\d{4}(-\d\d){0,2}$/),
    appearance: z.strictObject({ '@type': z.literal('CreativeWork'), url: z.url(), name: z.string().min(1) }),
  }),
  reviewRating: z.union([
    z.strictObject({
      '@type': z.literal('Rating'),
      alternateName: z.string().min(1),
      ratingValue: z.int().min(1).max(5),
      bestRating: z.literal(5),
      worstRating: z.literal(1),
    }),
    z.strictObject({ '@type': z.literal('Rating'), alternateName: z.string().min(1) }),
  ]),
})

describe.each(claims.map(({ id }) => id))('%s', (id) => {
  test.each(['en', 'ur'] as const)('has a review in %s, unless it is an opinion', (locale) => {
    const { verdict } = assessed(id)
    const review = of(claimReview, id, locale)
    expect(review === undefined).toBe(verdict === 'opinion')
    if (!review) return
    expect(Review.parse(review)).toEqual(review)
    expect('ratingValue' in review.reviewRating).toBe(verdict !== 'unverifiable')
    expect(review.reviewRating.alternateName).toContain(verdictTexts[verdict].name[locale])
  })

  test.each(['en', 'ur'] as const)(
    'has an entry and a citation in %s that name verdict and page',
    (locale) => {
      const { verdict, claim } = assessed(id)
      for (const text of [of(atomEntry, id, locale), of(citeClaim, id, locale)]) {
        expect(text).toContain(verdictTexts[verdict].name[locale])
        expect(text).toContain(pageOf(id, locale).url)
        expect(text).not.toMatch(/undefined|NaN|[{}]/)
      }
      expect(of(citeClaim, id, locale)).toContain(claim.speaker[locale])
    },
  )
})

test('a review says what the page says, in its language, on the day of the data', () => {
  const review = of(claimReview, 'left-last-year-727000', 'ur')
  const { claim, reasons } = assessed('left-last-year-727000')
  expect(review).toMatchObject({
    datePublished: '2026-11-24',
    claimReviewed: claim.statement.ur,
    reviewBody: reasons.map((reason) => renderSentence(reason, 'ur')).join(' '),
    itemReviewed: {
      author: { '@type': 'Person', name: claim.speaker.ur },
      datePublished: '2025',
      appearance: { url: articleOf(evidence).url },
    },
    reviewRating: { ratingValue: 4, bestRating: 5, worstRating: 1, alternateName: 'زیادہ تر تائید شدہ' },
  })
})

test('what cannot be verified is rated in words, what is an opinion is not rated', () => {
  expect(of(claimReview, 'measures-are-futile')?.reviewRating).toEqual({
    '@type': 'Rating',
    alternateName: 'Unverifiable',
  })
  expect(of(claimReview, 'moral-collapse')).toBeUndefined()
})

test('a verdict that is mixed because its readings differ says so', () => {
  const { alternateName } = of(claimReview, 'diplomats-seek-to-stay')?.reviewRating ?? {}
  expect(alternateName).toBe('Mixed (depends on the definition)')
})

test('an entry has what RFC 4287 asks for', () => {
  const entry = of(atomEntry, 'moral-collapse')
  for (const element of ['id', 'title', 'updated', 'author', 'name', 'summary']) {
    expect(entry.match(new RegExp(`<${element}[ >]`, 'g'))).toHaveLength(1)
  }
  expect(entry).toContain('<updated>2026-11-24T00:00:00Z</updated>')
  expect(entry).toContain('<category term="opinion" label="Opinion"/>')
})

test('no text of an entry can break out of its element', () => {
  const assessment = assessed('moral-collapse')
  const statement = { en: `<b>"Tom & Jerry's" \u0000]]>\u001f</b>`, ur: '&' }
  const entry = atomEntry(
    { ...assessment, claim: { ...assessment.claim, statement } },
    { ...pageOf('x'), url: 'https://exodus.example/?a=1&b="2"' },
  )
  expect(entry).toContain('&lt;b&gt;&quot;Tom &amp; Jerry&apos;s&quot; ]]&gt;&lt;/b&gt;')
  expect(entry).toContain('href="https://exodus.example/?a=1&amp;b=&quot;2&quot;"')
  expect(entry.replace(/&(amp|lt|gt|quot|apos);/g, '')).not.toContain('&')
})

test('a citation names the day of the evidence, and the day as of which it was assessed', () => {
  const id = 'former-pm-does-not-matter'
  expect(of(citeClaim, id)).toBe(
    "Exodus. Claim, in our words: A former prime minister said that the departure of millions does not matter. Made by: The author of the article, of a former prime minister who is not named (Pakistan's brain drain crisis: over 727,000 left in 2023). Verdict: Mostly supported, confidence: medium. Evidence revised 24 November 2026. https://exodus.example/en/claims/former-pm-does-not-matter",
  )
  const then = citeClaim(claimById(id).assessThen(evidence), pageOf(id))
  expect(then).toContain('confidence: medium, on evidence published by 31 December 2025.')
  expect(citeClaim(assessed('moral-collapse'), pageOf('x'))).toContain('Verdict: Opinion. ')
})
