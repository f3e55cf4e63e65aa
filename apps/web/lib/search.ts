import { edition } from '@exodus/core'
import { catalogue } from '@exodus/core/catalogue'
import { codeLists } from '@exodus/core/codes'
import { metrics } from '@exodus/core/metrics'
import { parsePeriod } from '@exodus/core/period'
import { records } from '@exodus/core/records'
import {
  createSearch,
  SEARCH_KINDS,
  type Search,
  type SearchHit,
  type SearchKind,
  searchDocuments,
} from '@exodus/core/search'
import { sources } from '@exodus/core/sources'
import { links } from './links'
import type { Locale } from './locale'
import { type Choices, choicesOf, parameter, type SearchParams } from './query'
import { sitePages, tellingTerms } from './search-pages'

/** As much of a question as is read. */
export const LONGEST_QUERY = 200
/** Results on the page, and in the box that opens with Ctrl K. */
export const MOST_HITS = 50
export const MOST_SUGGESTIONS = 8

/** Something found, with the page that shows it. */
export interface FoundPage extends Pick<SearchHit, 'id' | 'title' | 'excerpt'> {
  readonly kind: SearchKind | 'page'
  readonly href: string
}

let index: Search | undefined

/** The index over everything, made with the first question of the process. */
function everything(): Search {
  index ??= createSearch(searchDocuments({ catalogue, codeLists, sources, records, metrics }))
  return index
}

/** Pages that answer a question, best first: what is called as the question is, sections of the site, all else. */
export function findPages(
  query: string,
  locale: Locale,
  limit: number,
  kind: SearchKind | undefined = undefined,
): FoundPage[] {
  const asked = query.slice(0, LONGEST_QUERY)
  const hits = everything()
    .search(asked, { locale, limit, ...(kind ? { kinds: [kind] } : {}) })
    .map((hit) => ({ ...hit, href: pageOf(hit, locale) }))
  if (kind !== undefined) return hits
  const sections = sitePages(asked, locale).map(
    ({ id, title, text, href }): FoundPage => ({ kind: 'page', id, title, excerpt: text, href }),
  )
  // A source may be called as anything is, and is seldom what is asked for.
  const named = hits.filter((hit) => hit.kind !== 'source' && isCalled(hit.title, asked))
  return [...named, ...sections, ...hits.filter((hit) => !named.includes(hit))].slice(0, limit)
}

const isCalled = (title: string, query: string): boolean => {
  const terms = tellingTerms(query)
  return terms.length > 0 && tellingTerms(title).join(' ') === terms.join(' ')
}

const PAGES: Readonly<Record<SearchKind, (locale: Locale, id: string) => string>> = {
  place: links.place,
  profession: links.profession,
  district: links.district,
  dataset: links.dataset,
  claim: links.claim,
  source: links.source,
  metric: (locale, id) => links.exploreOf(locale, 'metrics', id),
  event: (locale, id) => inTimeline(locale, 'event', id, yearOf(records.events, id)),
  statement: (locale, id) => inTimeline(locale, 'statement', id, yearOf(records.statements, id)),
}

const pageOf = ({ kind, id }: SearchHit, locale: Locale): string => PAGES[kind](locale, id)

const yearOf = (entries: readonly { readonly id: string; readonly period: string }[], id: string): string =>
  parsePeriod(entries.find((entry) => entry.id === id)?.period ?? edition).start.slice(0, 4)

/** An entry of the timeline, in the list of its year. */
const inTimeline = (locale: Locale, kind: string, id: string, year: string): string =>
  `${links.timeline(locale, { kind, from: year, to: year })}#${id}`

export interface SearchChoices extends Choices<'kind'> {
  readonly query: string
}

/** What is asked for, read from the address. */
export const searchChoices = (params: SearchParams): SearchChoices => ({
  query: parameter(params, 'q').slice(0, LONGEST_QUERY),
  ...choicesOf(params, { kind: (text) => (SEARCH_KINDS as readonly string[]).includes(text) }),
})
