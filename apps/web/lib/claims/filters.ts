import type { Assessment, Verdict } from '@exodus/core/claims'

/** By what the ledger is filtered, in the order of the page. */
export const FACETS = ['verdict', 'section', 'kind'] as const
export type Facet = (typeof FACETS)[number]
export type Filters = Readonly<Partial<Record<Facet, string>>>

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>

const facetValue = (assessment: Assessment, facet: Facet): string =>
  facet === 'verdict' ? assessment.verdict : assessment.claim[facet]

/** What the address asks for; a value that no claim has is named, and left out of the filters. */
export function filtersOf(
  asked: Asked,
  claims: readonly Assessment[],
): { readonly filters: Filters; readonly unknown: readonly string[] } {
  const given = FACETS.flatMap((facet) => {
    const value = [asked[facet]].flat()[0]
    return value === undefined || value === '' ? [] : [{ facet, value }]
  })
  const isKnown = ({ facet, value }: (typeof given)[number]): boolean =>
    claims.some((claim) => facetValue(claim, facet) === value)
  return {
    filters: Object.fromEntries(given.filter(isKnown).map(({ facet, value }) => [facet, value])),
    unknown: given.filter((one) => !isKnown(one)).map(({ value }) => value),
  }
}

const matches = (assessment: Assessment, filters: Filters): boolean =>
  FACETS.every((facet) => filters[facet] === undefined || filters[facet] === facetValue(assessment, facet))

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
