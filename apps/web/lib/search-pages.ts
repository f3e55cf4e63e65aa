import { termsOf } from '@exodus/core/search'
import { fill, type Messages, messagesIn } from '@/messages'
import { SUBJECTS, type Subject } from './claims/subjects'
import { directoryIn, entryOf } from './directory'
import { knownYears } from './known-pages'
import { links } from './links'
import type { Locale } from './locale'

/** A page of the site that may answer a question. */
export interface SitePage {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly href: string
}

interface Entry {
  readonly terms: ReadonlySet<string>
  readonly titleTerms: ReadonlySet<string>
  readonly in: (locale: Locale) => SitePage
}

const MOST_PAGES = 3
/** Of the telling words of a question, how many a page must have. */
const LEAST_SHARE = 0.5
// Words that every page of this site has, or that say no more than that something is asked of it.
const COMMON = new Set(
  termsOf(
    `Pakistan Pakistani Pakistanis country countries people person number left leave leaves leaving go goes went gone
    most more after before since year years happened پاکستان پاکستانی پاکستانیوں ملک ممالک لوگ لوگوں افراد تعداد گئے
    جاتے جانے بعد سال زیادہ`,
  ),
)

const en = messagesIn('en')
const ALL = [en, messagesIn('ur')] as const
// Gaps of a message are not its words.
const plain = (text: string): string => text.replace(/\{[\w:]+\}/g, ' ')
const setOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => termsOf(plain(text))))

/** The sections of the site, under their names and under the words by which people ask for them. */
const sections = (): Entry[] =>
  directoryIn(en, 'en').flatMap(({ entries }) =>
    entries.map(({ id }): Entry => {
      const titles = ALL.map((words) => words.directory.pages[id])
      return {
        titleTerms: setOf(titles),
        terms: setOf([...titles, ...ALL.map((words) => words.search.pages[id])]),
        in: (locale) => {
          const words = messagesIn(locale)
          const { name, href } = entryOf(id, words, locale)
          return { id, title: name, text: '', href }
        },
      }
    }),
  )

/** The parts of the pages of subjects, under all that they say. */
const parts = (): Entry[] =>
  SUBJECTS.flatMap((subject) =>
    Object.entries(en.subjects[subject]).flatMap(([part, value]): Entry[] => {
      if (!isPart(value)) return []
      const texts = ALL.map((words) => partOf(words, subject, part))
      return [
        {
          titleTerms: setOf(texts.map(({ heading }) => heading)),
          terms: setOf(texts.flatMap(({ heading, text, subtitle }) => [heading, text, subtitle])),
          in: (locale) => {
            const words = messagesIn(locale)
            return {
              id: `${subject}-${part}`,
              title: partOf(words, subject, part).heading,
              text: words.directory.pages[subject],
              href: `${links.subject(locale, subject)}#${part}`,
            }
          },
        },
      ]
    }),
  )

interface PartWords {
  readonly heading: string
  readonly text: string
  readonly subtitle: string
}

const isPart = (value: unknown): value is PartWords =>
  typeof value === 'object' && value !== null && 'heading' in value && 'text' in value

function partOf(words: Messages, subject: Subject, part: string): PartWords {
  const found = Object.entries(words.subjects[subject]).find(([name]) => name === part)?.[1]
  return isPart(found) ? found : { heading: '', text: '', subtitle: '' }
}

let entries: readonly Entry[] | undefined

/** Pages that answer a question, best first: those that have at least half of its telling words. */
export function sitePages(query: string, locale: Locale): SitePage[] {
  const terms = termsOf(query).filter((term) => !COMMON.has(term))
  if (terms.length === 0) return []
  entries ??= [...sections(), ...parts()]
  const found = entries
    .map((entry) => ({ entry, score: scoreOf(entry, terms) }))
    .filter(({ score }) => score >= LEAST_SHARE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_PAGES)
    .map(({ entry }) => entry.in(locale))
  return [...found, ...yearsIn(terms, locale)]
}

/** The pages of the years that a question names. */
const yearsIn = (terms: readonly string[], locale: Locale): SitePage[] =>
  knownYears()
    .filter((year) => terms.includes(year))
    .map((year) => ({
      id: year,
      title: fill(messagesIn(locale).years.pageTitle, { year }),
      text: '',
      href: links.year(locale, year),
    }))

/** The share of the terms that a page has; a word of its title weighs a little more. */
function scoreOf({ terms, titleTerms }: Entry, asked: readonly string[]): number {
  const share = (of: ReadonlySet<string>): number =>
    asked.filter((term) => has(of, term)).length / asked.length
  return share(terms) + share(titleTerms) / 10
}

// A word of four letters or more finds those that begin with it, so that "drown" finds "drowned".
const has = (terms: ReadonlySet<string>, term: string): boolean =>
  terms.has(term) || (term.length > 3 && [...terms].some((one) => one.startsWith(term)))
