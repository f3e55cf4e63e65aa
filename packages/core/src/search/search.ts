/*! Bundled: MiniSearch, copyright Luca Ongaro, MIT licence. */
import MiniSearch, { type AsPlainObject, type Options, type SearchResult } from 'minisearch'
import type { LocalizedText } from '../schema'
import { excerptOf } from './excerpt'
import type { SearchDocument, SearchKind } from './search-document'
import { termOf, termsOf, wordsOf } from './words'

/** What a search finds. */
export interface SearchHit {
  readonly kind: SearchKind
  /** The id to link to. */
  readonly id: string
  /** In the language asked for. */
  readonly title: string
  readonly excerpt: string
  /** How well it fits; comparable within one search only. */
  readonly score: number
}

export interface SearchOptions {
  /** Language of titles and excerpts; words of both languages find in either. `en` when absent. */
  readonly locale?: 'en' | 'ur'
  /** Kinds to find; all when absent. */
  readonly kinds?: readonly SearchKind[]
  /** 20 when absent. */
  readonly limit?: number
}

/** A search over an index that is in memory. */
export interface Search {
  /** The best hits, best first; none for a query without a word. */
  search(query: string, options?: SearchOptions): SearchHit[]
  /** The index as JSON, for `loadSearch`. */
  toJSON(): SearchIndex
}

/** An index as JSON; what is in it may change with the version of the library. */
export type SearchIndex = Readonly<Record<string, unknown>>

// What a reader who types a name most often means; sources are many, and seldom the thing itself.
const KIND_WEIGHT: Readonly<Record<SearchKind, number>> = {
  place: 1.6,
  profession: 1.6,
  metric: 1.4,
  dataset: 1.4,
  claim: 1.2,
  district: 1.2,
  event: 1,
  statement: 0.9,
  source: 0.6,
}
const FIELD_WEIGHT = { title: 5, names: 3, text: 1 }
// A title that is the query, another name that is, and a title that begins with it.
const SAME_TITLE = 5
const SAME_NAME = 4
const BEGINNING = 1.5
// Kinds whose other names stand for the thing itself, as KSA does.
const KNOWN_BY_NAMES: readonly SearchKind[] = ['place', 'district']

const LONGEST_QUERY = 256
const MOST_TERMS = 24

interface StoredFields {
  readonly kind: SearchKind
  readonly id: string
  readonly title: LocalizedText
  readonly text: LocalizedText
}

const OPTIONS: Options<SearchDocument> = {
  idField: 'ref',
  fields: ['title', 'names', 'text'],
  storeFields: ['kind', 'id', 'title', 'text'],
  extractField: (document, field) =>
    field === 'ref' ? `${document.kind}/${document.id}` : document[field as keyof SearchDocument],
  stringifyField: inOneText,
  tokenize: wordsOf,
  processTerm: termOf,
}

/** A field as the text that is indexed: both languages, unless the same text stands for both. */
function inOneText(field: LocalizedText | readonly string[]): string {
  if ('join' in field) return field.join(' ')
  return field.en === field.ur ? field.en : `${field.en} ${field.ur}`
}

/** A search over documents. */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const index = new MiniSearch<SearchDocument>(OPTIONS)
  index.addAll(documents)
  return searchOf(index)
}

/** A search over an index that was made before and shipped as JSON. */
export const loadSearch = (index: SearchIndex): Search =>
  searchOf(MiniSearch.loadJS<SearchDocument>(index as unknown as AsPlainObject, OPTIONS))

const searchOf = (index: MiniSearch<SearchDocument>): Search => ({
  search: (query, { locale = 'en', kinds, limit = 20 } = {}) => {
    const terms = termsOf(query.slice(0, LONGEST_QUERY)).slice(0, MOST_TERMS)
    if (terms.length === 0) return []
    return index
      .search(query, {
        // The terms are made already, and more of them would not make the question clearer.
        tokenize: () => terms,
        processTerm: String,
        boost: FIELD_WEIGHT,
        boostDocument: (_id, _term, stored) => KIND_WEIGHT[(stored as unknown as StoredFields).kind],
        // The beginning of a word finds it, and so does a word with a slip in it; a number is that number.
        prefix: (term) => term.length > 1,
        fuzzy: (term) => (term.length > 3 && !/\p{N}/u.test(term) ? 0.2 : false),
        filter: ({ kind }) => !kinds || kinds.includes(kind),
      })
      .map((found) => ({ found, score: scoreOf(found, terms) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, Math.max(limit, 0))
      .map(({ found, score }) => hitOf(found, score, locale))
  },
  toJSON: () => ({ ...index.toJSON() }),
})

/** The library's score, less for each term that is not found, more for what is called as the query is. */
function scoreOf(found: SearchResult, terms: readonly string[]): number {
  const complete = found.queryTerms.length / new Set(terms).size
  return found.score * complete ** 2 * nameWeight(found, terms)
}

function nameWeight(found: SearchResult, terms: readonly string[]): number {
  const { kind, title } = found as unknown as StoredFields
  const phrase = terms.join(' ')
  const titles = [title.en, title.ur].map((text) => termsOf(text).join(' '))
  const byName = KNOWN_BY_NAMES.includes(kind) && terms.every((term) => found.match[term]?.includes('names'))
  if (titles.includes(phrase)) return SAME_TITLE
  if (byName) return SAME_NAME
  return titles.some((text) => text.startsWith(phrase)) ? BEGINNING : 1
}

function hitOf(found: SearchResult, score: number, locale: 'en' | 'ur'): SearchHit {
  const { kind, id, title, text } = found as unknown as StoredFields
  // The field `id` of the library is the reference over all kinds; what is stored under it is the id within one.
  return { kind, id, title: title[locale], excerpt: excerptOf(text[locale], found.terms), score }
}
