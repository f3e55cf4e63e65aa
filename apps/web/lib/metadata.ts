import type { Metadata } from 'next'
import { type Locale, locales } from './locale'

/** Canonical address of a page and its versions in the other languages. */
export const alternates = (locale: Locale, path: string): NonNullable<Metadata['alternates']> => ({
  canonical: `/${locale}${path}`,
  languages: {
    ...Object.fromEntries(locales.map((other) => [other, `/${other}${path}`])),
    'x-default': `/${locales[0]}${path}`,
  },
})
