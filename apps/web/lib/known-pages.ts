import { edition } from '@exodus/core'
import { codesWithPage } from './nearest-code'
import { sourceOf } from './sources'

// The register of departures begins in this year; a test holds it against the table.
const FIRST_YEAR = 1971

/** Years that have a page, the first first. */
export function knownYears(): string[] {
  const last = Number(edition.slice(0, 4))
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, at) => String(FIRST_YEAR + at))
}

const codes = new Map<string, ReadonlySet<string>>()

const isCode =
  (list: string) =>
  (code: string): boolean => {
    const known = codes.get(list) ?? new Set(codesWithPage(list))
    codes.set(list, known)
    return known.has(code)
  }

/** The sections whose pages are rendered on demand, and which of their addresses exist. */
const SECTIONS: Readonly<Record<string, (id: string) => boolean>> = {
  places: isCode('area'),
  districts: isCode('district'),
  professions: isCode('occupation'),
  years: (year) => knownYears().includes(year),
  sources: (id) => sourceOf(id) !== undefined,
}

/**
 * Whether an address within one of these sections leads to a page. Asked before a page is rendered, so that a page may be
 * kept as it is, and what does not exist is neither rendered nor kept.
 */
export function isKnownPage(section: string, id: string): boolean {
  const isKnown = SECTIONS[section]
  return isKnown === undefined || id === '' || isKnown(id)
}
