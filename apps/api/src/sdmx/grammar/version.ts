import { invalid } from './problems'

const EXACT = /^\d{1,9}(\.\d{1,9}){0,2}(-[A-Za-z0-9.-]{1,40})?$/
const PATTERN = /^(?:\*|\+|~|(?:\d{1,9}[+~]?|[*+~])(?:\.(?:\d{1,9}[+~]?|[*+~])){0,2})$/

/** Which versions are asked for: `1.0.0`, `+` (latest stable), `~` (latest), `*` (all), `1.0+.0`, several with commas. */
export type Versions = readonly string[]

/** @throws ExodusError `InvalidParameterError` */
export function readVersions(text: string, separator: ',' | '+'): Versions {
  const versions = separator === ',' ? text.split(',') : text.split('+').map(word)
  for (const version of versions) {
    if (!EXACT.test(version) && !PATTERN.test(version)) {
      throw invalid('version', version, ['1.0.0', '+', '~', '*', '1.0+.0', 'latest', 'all'])
    }
  }
  return versions
}

/** The keywords of the older grammar. */
const WORDS = new Map([
  ['latest', '~'],
  ['all', '*'],
])
const word = (text: string): string => WORDS.get(text) ?? text

/** Whether the one version that is published is among those asked for. */
export function versionMatches(asked: Versions, published: string): boolean {
  return asked.some((version) =>
    EXACT.test(version) ? version === published : patternMatches(version, published),
  )
}

/**
 * Each artefact is published in one version, so that "latest" is that version, if it meets the lower bound that the
 * pattern sets: numbers before the operator are equal, those from it on are at least as high. A plus sign asks for a
 * stable version: three numbers, the first of them not 0.
 */
function patternMatches(pattern: string, published: string): boolean {
  const numbers = published.split('.').map(Number)
  if (pattern.includes('+') && (numbers.length !== 3 || numbers[0] === 0)) return false
  const parts = pattern.split('.')
  if (parts.length > 1 && parts.length !== numbers.length) return false
  const operator = parts.findIndex((part) => /[+~*]/.test(part))
  const asked = parts.map((part) => Number.parseInt(part, 10) || 0)
  const differs = asked.findIndex((number, place) => number !== numbers[place])
  return differs < 0 || (differs >= operator && (numbers[differs] ?? 0) > (asked[differs] ?? 0))
}
