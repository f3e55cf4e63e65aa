import type { Locale } from './locale'

interface Punctuation {
  readonly comma: string
  readonly semicolon: string
  readonly stop: string
}

/** What joins the parts of a text, each with the space after it. */
export const punctuation: Readonly<Record<Locale, Punctuation>> = {
  en: { comma: ', ', semicolon: '; ', stop: '. ' },
  ur: { comma: '، ', semicolon: '؛ ', stop: '۔ ' },
}
