import type { Messages } from '@/messages'
import { links } from './links'
import type { Locale } from './locale'

export type PageName = keyof Messages['directory']['pages']
type GroupName = keyof Messages['directory']['groups']

const ADDRESSES: Readonly<Record<PageName, (locale: Locale) => string>> = {
  claims: (locale) => links.claims(locale),
  why: (locale) => links.subject(locale, 'why'),
  wish: (locale) => links.subject(locale, 'wish'),
  money: (locale) => links.subject(locale, 'money'),
  insiders: (locale) => links.subject(locale, 'insiders'),
  next: (locale) => links.next(locale),
  search: (locale) => links.search(locale),
  about: links.about,
  developers: links.developers,
  changes: links.changes,
  passport: (locale) => links.subject(locale, 'passport'),
  visas: (locale) => links.subject(locale, 'visas'),
  asylum: (locale) => links.subject(locale, 'asylum'),
  places: links.places,
  districts: links.districts,
  professions: links.professions,
  years: links.years,
  timeline: (locale) => links.timeline(locale),
  explore: links.explore,
  data: links.data,
  sources: (locale) => links.sources(locale),
  compare: links.compare,
  methods: links.methods,
}

/** All sections of the site in groups, for the directory at the foot of every page. */
const GROUPS: Readonly<Record<GroupName, readonly PageName[]>> = {
  argument: ['claims', 'why', 'wish', 'money', 'insiders', 'next'],
  doors: ['passport', 'visas', 'asylum'],
  subjects: ['places', 'districts', 'professions'],
  time: ['years', 'timeline'],
  evidence: ['explore', 'data', 'sources', 'compare', 'methods'],
  site: ['search', 'developers', 'changes', 'about'],
}

/** Sections named in the header, besides the story and the way to all of them: six entries at most. */
export const headerPages: readonly PageName[] = ['claims', 'places', 'explore', 'data']

/** Addresses of all sections. */
export const directoryAddresses = (locale: Locale): string[] =>
  Object.values(GROUPS)
    .flat()
    .map((page) => ADDRESSES[page](locale))

interface Entry {
  readonly id: PageName
  readonly name: string
  readonly href: string
}

/** A section with its name and address in a language. */
export const entryOf = (id: PageName, words: Messages, locale: Locale): Entry => ({
  id,
  name: words.directory.pages[id],
  href: ADDRESSES[id](locale),
})

/** The directory in a language. */
export const directoryIn = (
  words: Messages,
  locale: Locale,
): { readonly title: string; readonly entries: readonly Entry[] }[] =>
  (Object.keys(GROUPS) as GroupName[]).map((group) => ({
    title: words.directory.groups[group],
    entries: GROUPS[group].map((id) => entryOf(id, words, locale)),
  }))
