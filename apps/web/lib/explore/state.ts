import { ExodusError, nearest } from '@exodus/core'
import { codeLists } from '@exodus/core/codes'
import { parsePeriod } from '@exodus/core/period'
import { readCode } from '@exodus/core/query'
import type { SearchParams } from '@/lib/query'
import { addressOf } from './address'
import { CHARTS, type ChartKind } from './charts'
import { TAKES, type Take } from './group-figures'
import type { Grouping } from './groupings'
import type { Subject, SubjectDimension } from './subject'

/** What an address asks of the explorer; what it does not say is chosen by the data. */
export interface Asked {
  /** Codes by dimension, and groups of them by grouping, as the API takes them. */
  readonly codes: Readonly<Record<string, readonly string[]>>
  /** How the codes of groups are taken together. */
  readonly take?: Take
  /** `2024`, `2023,2024`, `2015..2024`, `2015..`, `..2010`, or nothing. */
  readonly period: string
  readonly chart?: ChartKind
  /** The dimension whose codes are set side by side, or the grouping whose groups are. */
  readonly by?: string
  /** `per-1000-residents.destination`, `share-of-total.destination` or `index-100`. */
  readonly normalise?: string
  /** The period in which an index is 100. */
  readonly base?: string
  readonly scale?: 'log'
  /** The dataset or metric along the lower axis of a scatter chart. */
  readonly against?: string
}

/** Parameters besides the dimensions. */
const OWN = ['period', 'chart', 'by', 'take', 'normalise', 'base', 'scale', 'against'] as const
/** What a form without script sends instead of `period`. */
const FORM = ['from', 'to'] as const

/** A parameter with a value that is none of those it takes. */
export function invalidParameter(
  field: string,
  value: string,
  accepted: readonly string[],
  code = 'InvalidParameterError',
): ExodusError {
  const near = nearest(value, accepted)
  return new ExodusError(code, `${field} "${value}" is none of those accepted.`, {
    field,
    value,
    accepted,
    ...(near === undefined ? {} : { nearest: near }),
  })
}

const entriesOf = (params: SearchParams): [string, string][] =>
  Object.entries(params).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one]),
  )

/** The address in its one form, whatever form the parameters came in. */
export const tidied = (params: SearchParams): string => addressOf(entriesOf(params))

/** Whether the parameters are those of a form that was sent without script: repeated or empty ones, or `from` and `to`. */
export const isUntidy = (params: SearchParams): boolean =>
  Object.entries(params).some(
    ([name, value]) =>
      typeof value !== 'string' || value.trim() === '' || (FORM as readonly string[]).includes(name),
  )

/**
 * Reads what an address asks.
 * @throws ExodusError naming the parameter, its value, what is accepted and what is nearest
 */
export function readAsked(subject: Subject, params: SearchParams): Asked {
  const given = new Map(new URLSearchParams(tidied(params)))
  const dimensions = [...subject.dimensions, ...subject.groupings].map(({ id }) => id)
  const codes: Record<string, readonly string[]> = {}
  for (const [name, text] of given) {
    const dimension = subject.dimensions.find(({ id }) => id === name)
    const grouping = subject.groupings.find(({ id }) => id === name)
    if (dimension) codes[name] = codesIn(text, dimension)
    else if (grouping) codes[name] = groupsIn(text, grouping)
    else if (!(OWN as readonly string[]).includes(name)) {
      throw invalidParameter(name, name, [...dimensions, ...OWN], 'UnknownParameterError')
    }
  }
  const one = <T extends string>(name: string, accepted: readonly T[]): T | undefined => {
    const text = given.get(name)
    if (text === undefined) return undefined
    const known = accepted.find((candidate) => candidate === text)
    if (known === undefined) throw invalidParameter(name, text, accepted)
    return known
  }
  const period = given.get('period') ?? ''
  checkPeriods(period)
  const chart = one('chart', CHARTS)
  const by = one(
    'by',
    [...subject.dimensions.filter(({ codes: all }) => all.length > 1), ...subject.groupings].map(
      ({ id }) => id,
    ),
  )
  const take = one('take', TAKES)
  const normalise = one('normalise', subject.normalisations)
  const scale = one('scale', ['log'] as const)
  const base = given.get('base')
  if (base !== undefined) checkPeriods(base)
  const against = given.get('against')
  return {
    codes,
    period,
    ...(chart ? { chart } : {}),
    ...(by ? { by } : {}),
    ...(take ? { take } : {}),
    ...(normalise ? { normalise } : {}),
    ...(base ? { base } : {}),
    ...(scale ? { scale } : {}),
    ...(against ? { against } : {}),
  }
}

/** The address that asks this: the dimensions in their order, then the rest. */
export function writeAsked({ codes, period, ...rest }: Asked): string {
  const own: Readonly<Record<string, string | undefined>> = { period, ...rest }
  return addressOf([
    ...Object.entries(codes).map(([name, all]) => [name, all.join(',')] as const),
    ...OWN.map((name) => [name, own[name] ?? ''] as const),
  ])
}

/**
 * The codes that a text means, other names of them included, as the API takes them. Dimensions without a list of their own,
 * such as the year from which a change is taken, take what the formula takes.
 */
function codesIn(text: string, { id, codes: known, codeList }: SubjectDimension): readonly string[] {
  const texts = text.split(',').map((code) => code.trim())
  const list = codeLists[codeList]
  const codes = texts.filter(Boolean).map((code) => {
    if (known.length === 0 || known.includes(code)) return code
    const meant = list === undefined ? code : readCode(list, code, id)
    if (!known.includes(meant)) throw invalidParameter(id, code, known, 'UnknownCodeError')
    return meant
  })
  return [...new Set(codes)]
}

/** The groups that a text means. */
function groupsIn(text: string, { id, groups }: Grouping): readonly string[] {
  const known = groups.map(({ code }) => code)
  const codes = text
    .split(',')
    .map((code) => code.trim())
    .filter(Boolean)
  for (const code of codes)
    if (!known.includes(code)) throw invalidParameter(id, code, known, 'UnknownCodeError')
  return [...new Set(codes)]
}

/** @throws ExodusError `InvalidPeriodError` */
function checkPeriods(text: string): void {
  for (const code of text.split(/,|\.\./)) if (code !== '') parsePeriod(code)
}

/** Whether a period lies within what an address asks for, as the API understands it. */
export function periodFilter(text: string): (code: string) => boolean {
  if (text === '') return () => true
  const range = /^(.*?)\.\.(.*)$/.exec(text)
  if (range === null) {
    const wanted = new Set(text.split(',').map((code) => parsePeriod(code).code))
    return (code) => wanted.has(code)
  }
  const [, from = '', to = ''] = range
  const start = from === '' ? '' : parsePeriod(from).start
  const end = to === '' ? '9999' : parsePeriod(to).end
  return (code) => {
    const period = parsePeriod(code)
    return period.start >= start && period.end <= end
  }
}
