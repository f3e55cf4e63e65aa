import type { Assessment, Verdict } from '@exodus/core/claims'
import { type Locale, locales } from '../locale'
import { parameter, type SearchParams } from '../query'

/** By what the ledger is filtered, in the order of the page. */
export const FACETS = ['verdict', 'section', 'kind', 'speaker'] as const
export type Facet = (typeof FACETS)[number]
/** Values of facets, and the words that a claim must have, under `q`. */
export type Filters = Readonly<Partial<Record<Facet | 'q', string>>>

/** A speaker's name as an address has it. */
export const speakerId = ({ claim }: Assessment): string =>
  claim.speaker.en
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const facetValue = (assessment: Assessment, facet: Facet): string =>
  facet === 'verdict'
    ? assessment.verdict
    : facet === 'speaker'
      ? speakerId(assessment)
      : assessment.claim[facet]

/** The name of a speaker by its place in the address. */
export const speakerName = (claims: readonly Assessment[], id: string, locale: Locale): string =>
  claims.find((one) => speakerId(one) === id)?.claim.speaker[locale] ?? id

/** What the address asks for; a value that no claim has is named, and left out of the filters. */
export function filtersOf(
  asked: SearchParams,
  claims: readonly Assessment[],
): { readonly filters: Filters; readonly unknown: readonly string[] } {
  const given = FACETS.flatMap((facet) => {
    const value = parameter(asked, facet)
    return value === '' ? [] : [{ facet, value }]
  })
  const isKnown = ({ facet, value }: (typeof given)[number]): boolean =>
    claims.some((claim) => facetValue(claim, facet) === value)
  const q = parameter(asked, 'q').slice(0, LONGEST_QUERY)
  return {
    filters: {
      ...Object.fromEntries(given.filter(isKnown).map(({ facet, value }) => [facet, value])),
      ...(q === '' ? {} : { q }),
    },
    unknown: given.filter((one) => !isKnown(one)).map(({ value }) => value),
  }
}

const LONGEST_QUERY = 200

/** Words as they are compared: small letters, without marks over and under them. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether a claim has every word asked for, in its statement, its test or its speaker, in either language. */
function hasWords({ claim }: Assessment, q: string): boolean {
  const text = plain(
    locales
      .flatMap((locale) => [claim.statement[locale], claim.test[locale], claim.speaker[locale]])
      .join(' '),
  )
  return plain(q)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

const matches = (assessment: Assessment, filters: Filters): boolean =>
  FACETS.every((facet) => filters[facet] === undefined || filters[facet] === facetValue(assessment, facet)) &&
  (filters.q === undefined || hasWords(assessment, filters.q))

/** The claims that pass all filters. */
export const filtered = (claims: readonly Assessment[], filters: Filters): Assessment[] =>
  claims.filter((claim) => matches(claim, filters))

/** How many claims each value of a facet would show, with the other filters kept; in order of first appearance. */
export function countsOf(
  claims: readonly Assessment[],
  facet: Facet,
  filters: Filters,
): ReadonlyMap<string, number> {
  const others = { ...filters, [facet]: undefined }
  const counts = new Map<string, number>()
  for (const claim of claims) {
    const value = facetValue(claim, facet)
    counts.set(value, (counts.get(value) ?? 0) + (matches(claim, others) ? 1 : 0))
  }
  return counts
}

/** How often each verdict was reached. */
export const verdictCounts = (claims: readonly Assessment[]): ReadonlyMap<Verdict, number> =>
  countsOf(claims, 'verdict', {}) as ReadonlyMap<Verdict, number>
