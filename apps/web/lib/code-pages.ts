import { isWholeCode } from '@exodus/core/metrics'
import { links } from './links'
import type { Locale } from './locale'

const PAGES: Readonly<Record<string, (locale: Locale, code: string) => string>> = {
  area: links.place,
  district: links.district,
  occupation: links.profession,
}

/** The page of a code: a place, a district, a profession. Codes of other lists, and codes for the whole, have none. */
export const pageOfCode = (codeList: string, code: string, locale: Locale): string | null =>
  isWholeCode(code) ? null : (PAGES[codeList]?.(locale, code) ?? null)
