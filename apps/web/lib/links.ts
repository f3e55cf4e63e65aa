import type { Locale } from './locale'

const apiBase = (): string => (process.env.EXODUS_API_URL ?? 'http://localhost:8787').replace(/\/$/, '')

/** What an address asks for, by name. */
export type Query = Readonly<Record<string, string | undefined>>

/** The part of an address after the question mark; what is empty is left out. */
function queryText(query: Query): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

const anchorText = (anchor: string): string => (anchor === '' ? '' : `#${anchor}`)

/** Addresses of the site's pages and of the API behind it. */
export const links = {
  home: (locale: Locale): string => `/${locale}`,
  data: (locale: Locale, query: Query = {}): string => `/${locale}/data${queryText(query)}`,
  dataset: (locale: Locale, id: string): string => `/${locale}/data/${id}`,
  /** The whole table of a dataset, filtered and ordered. */
  datasetTable: (locale: Locale, id: string, query: Query = {}): string =>
    `/${locale}/data/${id}/table${queryText(query)}`,
  explore: (locale: Locale): string => `/${locale}/explore`,
  /** The explorer at a dataset or metric; `query` with its question mark, as the explorer writes it. */
  exploreOf: (locale: Locale, kind: 'datasets' | 'metrics', id: string, query = ''): string =>
    `/${locale}/explore/${kind}/${id}${query}`,
  exploreEmbed: (locale: Locale, kind: 'datasets' | 'metrics', id: string, query = ''): string =>
    `/${locale}/embed/explore/${kind}/${id}${query}`,
  claimEmbed: (locale: Locale, id: string): string => `/${locale}/embed/claims/${id}`,
  /** The script that gives embedded charts the height that they need. */
  embedScript: (): string => '/embed.js',
  methods: (locale: Locale): string => `/${locale}/methods`,
  figure: (locale: Locale, id: string): string => `/${locale}/figures/${id}`,
  places: (locale: Locale): string => `/${locale}/places`,
  placesBy: (locale: Locale, order: string): string => `/${locale}/places/by/${order}`,
  place: (locale: Locale, code: string): string => `/${locale}/places/${code}`,
  districts: (locale: Locale): string => `/${locale}/districts`,
  district: (locale: Locale, code: string): string => `/${locale}/districts/${code}`,
  professions: (locale: Locale): string => `/${locale}/professions`,
  profession: (locale: Locale, code: string): string => `/${locale}/professions/${code}`,
  years: (locale: Locale): string => `/${locale}/years`,
  year: (locale: Locale, code: string): string => `/${locale}/years/${code}`,
  timeline: (locale: Locale, query: Query = {}): string => `/${locale}/timeline${queryText(query)}`,
  sources: (locale: Locale, query: Query = {}): string => `/${locale}/sources${queryText(query)}`,
  source: (locale: Locale, id: string): string => `/${locale}/sources/${id}`,
  next: (locale: Locale, query: Query = {}, anchor = ''): string =>
    `/${locale}/next${queryText(query)}${anchorText(anchor)}`,
  about: (locale: Locale): string => `/${locale}/about`,
  developers: (locale: Locale): string => `/${locale}/developers`,
  changes: (locale: Locale): string => `/${locale}/changes`,
  forecasts: (locale: Locale): string => `/${locale}/next/forecasts`,
  search: (locale: Locale, query: Query = {}): string => `/${locale}/search${queryText(query)}`,
  /** The best results, as JSON. */
  suggest: (locale: Locale): string => `/${locale}/search/suggest`,
  compare: (locale: Locale): string => `/${locale}/compare`,
  compareOf: (locale: Locale, dataset: string, query: Query = {}): string =>
    `/${locale}/compare/${dataset}${queryText(query)}`,
  claims: (locale: Locale, query: Query = {}): string => `/${locale}/claims${queryText(query)}`,
  claim: (locale: Locale, id: string): string => `/${locale}/claims/${id}`,
  claimFeed: (locale: Locale): string => `/${locale}/claims/feed.xml`,
  subject: (locale: Locale, id: string, query: Query = {}, anchor = ''): string =>
    `/${locale}/${id}${queryText(query)}${anchorText(anchor)}`,
  /** What the panel shows of a figure, as JSON. */
  evidence: (locale: Locale, id: string): string => `/${locale}/evidence/${id}`,
  /** The picture of a page, for where it is sent on; `path` after the language, with what it asks for. */
  share: (locale: Locale, path: string): string => {
    const [page = '', ...query] = path.split('?')
    return [`/share/${locale}${page === '' ? '/index' : page}.png`, ...query].join('?')
  },
  /** The whole table as a file, by the suffix of its format. */
  download: (id: string, suffix: string): string => `/downloads/${id}.${suffix}`,
  /** An explorer's chart or values as a file. */
  chartFile: (kind: 'datasets' | 'metrics', id: string, format: string, query = ''): string =>
    `/downloads/charts/${kind}/${id}.${format}${query}`,
  api: (): string => `${apiBase()}/openapi.json`,
  /** An address of the API by its path. */
  apiAt: (path: string): string => `${apiBase()}${path}`,
  apiFigure: (id: string): string => `${apiBase()}/v1/figures/${id}`,
  apiObservations: (id: string): string => `${apiBase()}/v1/datasets/${id}/observations`,
} as const
