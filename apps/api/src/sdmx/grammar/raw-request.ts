import { didYouMean, ExodusError, nearest } from '@exodus/core'
import { invalid } from './problems'

/** The parts of a path and the parameters of a query, decoded once; a plus sign stays a plus sign. */
export interface RawRequest {
  /** After `/sdmx/v1/` or `/sdmx/v2/`; what is left out at the end is not there. */
  readonly path: readonly string[]
  readonly query: ReadonlyMap<string, string>
}

/**
 * Splits a request. SDMX gives `+` a meaning of its own in queries, so the form decoding of `URLSearchParams` cannot be used.
 * @throws ExodusError `InvalidParameterError` for broken percent-encoding and for parameters given twice
 */
export function readRequest(url: string, root: string): RawRequest {
  const { pathname, search } = new URL(url)
  const path = pathname
    .slice(root.length)
    .split('/')
    .map((part) => decode('path', part))
  while (path.length > 0 && path.at(-1) === '') path.pop()
  const query = new Map<string, string>()
  for (const pair of search.slice(1).split('&')) {
    if (pair === '') continue
    const at = pair.indexOf('=')
    const name = decode('query', at < 0 ? pair : pair.slice(0, at))
    if (name === '') throw invalid('query', pair, ['name=value'])
    if (query.has(name)) throw invalid(name, pair, [`${name} once`], 'is given twice')
    query.set(name, decode(name, at < 0 ? '' : pair.slice(at + 1)))
  }
  return { path, query }
}

function decode(field: string, text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw invalid(field, text, ['percent-encoded UTF-8'])
  }
}

/** @throws ExodusError `UnknownParameterError` with the nearest name */
export function refuseUnknown(query: RawRequest['query'], known: readonly string[]): void {
  for (const name of query.keys()) {
    if (known.includes(name) || /^c\[[^\]]*\]$/.test(name)) continue
    const near = nearest(name, known)
    throw new ExodusError('UnknownParameterError', `There is no parameter "${name}".${didYouMean(near)}`, {
      field: name,
      value: query.get(name) ?? '',
      accepted: known,
      ...(near === undefined ? {} : { nearest: near }),
    })
  }
}

/** A whole number of at least `least`, if given. */
export function wholeNumber(query: RawRequest['query'], name: string, least: number): number | undefined {
  const text = query.get(name)
  if (text === undefined) return undefined
  if (!/^\d{1,9}$/.test(text) || Number(text) < least)
    throw invalid(name, text, [`a whole number from ${least}`])
  return Number(text)
}

/** One of a few words, or the first of them when it is not given. */
export function oneOf<T extends string>(
  query: RawRequest['query'],
  name: string,
  words: readonly [T, ...T[]],
): T {
  const text = query.get(name)
  if (text === undefined) return words[0]
  const found = words.find((word) => word === text)
  if (found === undefined) throw invalid(name, text, words)
  return found
}

export function trueOrFalse(query: RawRequest['query'], name: string): boolean {
  return oneOf(query, name, ['false', 'true']) === 'true'
}

/** A moment of ISO 8601, `2026-11-24` or `2026-11-24T10:00:00Z`; without an offset it is taken as UTC. */
export function moment(query: RawRequest['query'], name: string): Date | undefined {
  const text = query.get(name)
  if (text === undefined) return undefined
  const found = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(text)
  const [, day = '', time = '00:00:00', offset = 'Z'] = found ?? []
  const date = new Date(`${day}T${time}${offset}`)
  // A day such as 30 February is moved by some engines instead of being refused.
  const exists =
    found !== null &&
    !Number.isNaN(date.getTime()) &&
    new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
  if (!exists) throw invalid(name, text, ['2026-11-24', '2026-11-24T10:00:00Z'], 'is no date and time')
  return date
}
