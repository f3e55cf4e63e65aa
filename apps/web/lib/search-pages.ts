import { termsOf } from '@exodus/core/search'
import { type SectionName, storyOutline } from '@exodus/core/story'
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
  /** Of the telling words of a question, how many it must have. */
  readonly isFound: (share: number) => boolean
  readonly in: (locale: Locale) => SitePage
}

const MOST_PAGES = 3
// Pages are found by words chosen for them; running text has many words, so that one of two may be there by chance.
const byHalf = (share: number): boolean => share >= 0.5
const byMost = (share: number): boolean => share > 0.5
// Words that every page of this site has, or that say no more than that something is asked of it.
const COMMON = new Set(
  termsOf(
    `Pakistan Pakistani Pakistanis country countries people person number left leave leaves leaving go goes went gone
    most more after before since year years happened log logon bahar mulk chhor chor gaye gaya jaa jate پاکستان پاکستانی پاکستانیوں ملک ممالک لوگ لوگوں افراد تعداد گئے
    جاتے جانے بعد سال زیادہ`,
  ),
)

/** The terms of a question or title that tell it from others on this site. */
export const tellingTerms = (text: string): string[] => termsOf(text).filter((term) => !COMMON.has(term))

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
        isFound: byHalf,
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
          isFound: byMost,
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

const wordsFor = (words: Messages, section: string): string =>
  Object.entries(words.search.story).find(([id]) => id === section)?.[1] ?? ''

const inStory = (locale: Locale, { id, heading, chapter }: SectionName): SitePage => ({
  id: `story-${id}`,
  title: `${chapter[locale]}: ${heading[locale]}`,
  text: messagesIn(locale).nav.home,
  href: `${links.home(locale)}#${id}`,
})

/** The sections of the story, under their headings and under the words by which people ask for them. */
const storySections = (): Entry[] =>
  storyOutline.map((section): Entry => {
    const titles = [section.heading.en, section.heading.ur]
    return {
      titleTerms: setOf(titles),
      terms: setOf([...titles, ...ALL.map((words) => wordsFor(words, section.id))]),
      isFound: byMost,
      in: (locale) => inStory(locale, section),
    }
  })

/** Where the story counts those who leave: the answer to a question that has no word of its own. */
const theCount = (locale: Locale): SitePage[] =>
  storyOutline.slice(0, 1).map((section) => inStory(locale, section))

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

/** Pages that answer a question, best first: those that have enough of its telling words. */
export function sitePages(query: string, locale: Locale): SitePage[] {
  const terms = tellingTerms(query)
  if (terms.length === 0) return termsOf(query).length === 0 ? [] : theCount(locale)
  entries ??= [...sections(), ...storySections(), ...parts()]
  const found = entries
    .map((entry) => ({ entry, share: shareOf(entry.terms, terms), named: shareOf(entry.titleTerms, terms) }))
    .filter(({ entry, share }) => entry.isFound(share))
    // A word of its title weighs a little more.
    .map(({ entry, share, named }) => ({ entry, score: share + named / 10 }))
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

/** The share of the terms asked for that are there. */
const shareOf = (of: ReadonlySet<string>, asked: readonly string[]): number =>
  asked.filter((term) => has(of, term)).length / asked.length

// A word of four letters or more finds those that begin with it, so that "drown" finds "drowned".
const has = (terms: ReadonlySet<string>, term: string): boolean =>
  terms.has(term) || (term.length > 3 && [...terms].some((one) => one.startsWith(term)))
