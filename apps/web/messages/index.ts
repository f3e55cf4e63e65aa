import type { Locale } from '@/lib/locale'
import { en, type Messages } from './en'
import { ur } from './ur'

export type { Messages }

const dictionaries: Readonly<Record<Locale, Messages>> = { en, ur }

/** All texts of the site in one language. */
export const messagesIn = (locale: Locale): Messages => dictionaries[locale]

/** Fills `{names}` of a text with other texts. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
