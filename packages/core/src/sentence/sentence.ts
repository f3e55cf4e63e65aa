import type { Figure } from '../figure'
import { formatFigurePeriod, formatValue } from '../figure/format-figure'
import type { LocalizedText } from '../schema'

/**
 * A sentence whose numbers are figures: `{name}` in the text stands for the value of the figure of that name,
 * `{name:period}` for its period. The text itself holds no digit.
 */
export interface Sentence {
  readonly text: LocalizedText
  readonly figures: Readonly<Record<string, Figure>>
}

const PLACEHOLDER = /\{([A-Za-z]+)(:period)?\}/g

/**
 * Makes a sentence.
 * @throws RangeError when a placeholder names no figure: a slip in the code of a claim
 */
export function say(text: LocalizedText, figures: Readonly<Record<string, Figure>> = {}): Sentence {
  for (const language of [text.en, text.ur]) {
    for (const [, name = ''] of language.matchAll(PLACEHOLDER)) {
      if (!(name in figures)) throw new RangeError(`the sentence names {${name}}, which is no figure of it`)
    }
  }
  return { text, figures }
}

/** The sentence as plain text, its figures written out. */
export function renderSentence({ text, figures }: Sentence, locale: 'en' | 'ur'): string {
  return text[locale].replace(PLACEHOLDER, (whole, name: string, period?: string) => {
    const figure = figures[name]
    if (!figure) return whole
    return period ? formatFigurePeriod(figure, locale) : formatValue(figure, locale)
  })
}

/** A stretch of a sentence: plain text, or a figure to be shown with its lineage. */
export type SentencePart = string | { readonly figure: Figure; readonly shows: 'value' | 'period' }

/** The sentence taken apart, for a page that shows each number as a figure. */
export function sentenceParts({ text, figures }: Sentence, locale: 'en' | 'ur'): SentencePart[] {
  const parts: SentencePart[] = []
  let from = 0
  for (const match of text[locale].matchAll(PLACEHOLDER)) {
    if (match.index > from) parts.push(text[locale].slice(from, match.index))
    const figure = figures[match[1] ?? '']
    if (figure) parts.push({ figure, shows: match[2] ? 'period' : 'value' })
    from = match.index + match[0].length
  }
  if (from < text[locale].length) parts.push(text[locale].slice(from))
  return parts
}
