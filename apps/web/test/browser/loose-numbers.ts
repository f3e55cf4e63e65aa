import { catalogue } from '@exodus/core/catalogue'
import { claims } from '@exodus/core/claims'
import { codeLists } from '@exodus/core/codes'
import { metrics } from '@exodus/core/metrics'
import { backtestScores, models, scenarios } from '@exodus/core/projections'
import { preferenceRules } from '@exodus/core/reconciliation'
import { records } from '@exodus/core/records'
import { sources } from '@exodus/core/sources'
import type { Page } from '@playwright/test'
import { en } from '../../messages/en'
import { ur } from '../../messages/ur'
import type { LOCALES } from './site'

type Locale = (typeof LOCALES)[number]

/**
 * Where a number stands that opens to its evidence, or that needs none of its own: beside the figure that it belongs to
 * (`data-number` says as what: its range, a rival of it, the summary of a chart, how many there are of something on the
 * page, what a release made of a row), on the page of a figure, in code, in what a source is called, or in a drawing, whose points lead to theirs.
 */
const ACCOUNTED =
  '[data-figure], [data-derivation], [data-number], [data-count], time, code, pre, svg, script, style, textarea, option, a[href^="http"], a[href*="/sources/"], [data-evidence]'

/** Gaps in the sentences of the site that say how many there are of something on it, or which edition it is. */
const COUNTS =
  'all cells compared count datasets edition explained facts gaps horizon items metrics origins page pages periods place points queries rivals row rows shown sources stated statements tables total version'

const MONTHS: Readonly<Record<Locale, string>> = { en: monthsOf('en-GB'), ur: monthsOf('ur-PK-u-nu-latn') }

function monthsOf(tag: string): string {
  const month = new Intl.DateTimeFormat(tag, { month: 'long' })
  return Array.from({ length: 12 }, (_, at) => month.format(new Date(2024, at, 1))).join('|')
}

/** Days, years, quarters, and years that begin in one and end in another. */
const timesIn = (locale: Locale): RegExp =>
  new RegExp(
    `\\d{1,2} (?:${MONTHS[locale]})|\\d{4}-\\d\\d-\\d\\d|\\b(?:FY)?(?:1[5-9]|20|21)\\d\\d(?:[/–-]\\d{2,4})?(?:-[A-Z]{2})?(?!\\d)|Q[1-4]|سہ ماہی [1-4]`,
    'g',
  )

type Tree = { readonly [key: string]: string | Tree }
const textsIn = (tree: Tree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : textsIn(value)))

/** The sentences with a count in them, as patterns in which nothing but the counts may be a number. */
function countsIn(messages: Tree): RegExp[] {
  const names = new Set(COUNTS.split(' '))
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  // The longest first: a short one is often a part of another.
  const texts = textsIn(messages).sort((a, b) => b.length - a.length)
  return texts.flatMap((text) => {
    const parts = text.split(/(\{\w+\})/)
    const isCounting = parts.some((part) => names.has(part.slice(1, -1)))
    if (!isCounting || !/\p{L}{2}/u.test(text.replace(/\{\w+\}/g, ''))) return []
    const pattern = parts.map((part) =>
      !/^\{\w+\}$/.test(part) ? escaped(part) : names.has(part.slice(1, -1)) ? '\\d[\\w.,]*' : '\\D*?',
    )
    return [new RegExp(pattern.join(''), 'u')]
  })
}

const COUNTING: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: countsIn(en as unknown as Tree),
  ur: countsIn(ur as unknown as Tree),
}

/** Everything that the data itself says in words: titles, definitions, formulas, notes, names. */
const WORDS = [
  catalogue,
  codeLists,
  records,
  sources,
  metrics.map(({ title, definition, formula, caveats, reference, dimensions }) => [
    title,
    definition,
    formula,
    caveats,
    reference,
    dimensions,
  ]),
  claims,
  models,
  scenarios,
  backtestScores,
  preferenceRules,
]
const SAID = JSON.stringify(WORDS).replaceAll('\\"', '"')

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(stringsIn)
      : []

// Longer ones are whole sentences, which stand by themselves.
const LONGEST_NAME = 100
const isName = (text: string): boolean =>
  /\d/.test(text) && /\p{L}{2}/u.test(text) && text.length <= LONGEST_NAME

/** Names with a number in them, such as those of units and of metrics; the longest first. */
const NAMES = [...new Set(stringsIn(WORDS).filter(isName))].sort((a, b) => b.length - a.length)

const withoutNames = (text: string): string =>
  NAMES.reduce((left, name) => (left.includes(name) ? left.replaceAll(name, '') : left), text)

interface Loose {
  readonly text: string
  /** The elements around it. */
  readonly at: string
}

/** Numbers in the text of a page, as it is served, that lead to no figure and are accounted for by nothing else. */
export async function looseNumbers(page: Page, html: string, locale: Locale): Promise<Loose[]> {
  const found = await page.evaluate(
    ([text, accounted]) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html')
      const walker = parsed.createTreeWalker(parsed.body, NodeFilter.SHOW_TEXT)
      const texts: { text: string; at: string }[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const around = node.parentElement
        if (!/\d/.test(node.textContent ?? '') || !around || around.closest(accounted)) continue
        const names: string[] = []
        for (let one: Element | null = around; one && names.length < 4; one = one.parentElement)
          names.unshift(one.tagName.toLowerCase())
        texts.push({ text: (node.textContent ?? '').trim(), at: names.join('>') })
      }
      return texts
    },
    [html, ACCOUNTED] as const,
  )
  return found.filter(({ text }) => isLoose(text, locale))
}

function isLoose(text: string, locale: Locale): boolean {
  const hasNumber = (left: string): boolean => /\d/.test(left.replace(timesIn(locale), ''))
  if (!hasNumber(text) || (/\p{L}{3}/u.test(text) && SAID.includes(text))) return false
  // Several sentences may stand in one line.
  return hasNumber(
    COUNTING[locale].reduce((left, sentence) => left.replace(sentence, ''), withoutNames(text)),
  )
}
