import type { Query, QueryMeasure } from '../schema'
import { normalizeQuery, queryMeasures } from './normalize-query'
import { codedColumns, groupingNames } from './query-columns'
import type { QueryData } from './query-data'
import { invalidQuery, unknownParameter } from './query-errors'

/** The parameters of a query besides the columns of its dataset. */
export const queryParameters = [
  'period',
  'groupBy',
  'measure',
  'sort',
  'fields',
  'limit',
  'offset',
  'asOf',
  'rivals',
] as const

/**
 * Reads a query from URL parameters, in its one form. Filters are named as the columns, a comma means "or"; `period`
 * takes names or a range, `2015..2024`; `sort=-value,period`. Where a dataset has a dimension `measure`, its codes and
 * the measure to take stand side by side: `measure=renounced,sum`.
 * @param also parameters that the caller reads itself, for suggestions
 * @throws ExodusError `UnknownParameterError`, `InvalidQueryError`, `UnknownCodeError`, `InvalidPeriodError`
 */
export function parseQuery(data: QueryData, params: URLSearchParams, also: readonly string[] = []): Query {
  const columns = [...codedColumns(data), ...groupingNames(data)]
  const where: Record<string, string[]> = {}
  const given = new Map<string, string>()
  let measure: string | undefined
  const add = (name: string, texts: readonly string[]): void => {
    if (texts.length > 0) where[name] = [...(where[name] ?? []), ...texts]
  }
  for (const [name, text] of params) {
    if (name === 'measure') {
      const taken = listOf(name, text).filter(isMeasure)
      const codes = listOf(name, text).filter((part) => !isMeasure(part))
      if (codes.length > 0 && !columns.includes('measure')) {
        throw invalidQuery('measure', text, `There is no measure "${text}".`, queryMeasures)
      }
      if (taken.length + (measure === undefined ? 0 : 1) > 1) {
        throw invalidQuery('measure', text, 'A query takes one measure.', queryMeasures)
      }
      measure = taken[0] ?? measure
      add(name, codes)
    } else if (columns.includes(name)) add(name, listOf(name, text))
    else if (!isParameter(name)) {
      throw unknownParameter(data.description.id, name, [...columns, ...queryParameters, ...also])
    } else if (given.has(name)) {
      throw invalidQuery(name, text, `${name} is given twice; once is enough.`)
    } else given.set(name, text)
  }
  const one = (name: (typeof queryParameters)[number]): string | undefined => given.get(name)
  const list = (name: 'groupBy' | 'fields'): string[] | undefined => {
    const text = one(name)
    return text === undefined ? undefined : listOf(name, text)
  }
  const [period, groupBy, sort, fields] = [one('period'), list('groupBy'), one('sort'), list('fields')]
  const [limit, offset, asOf, rivals] = [one('limit'), one('offset'), one('asOf'), one('rivals')]
  return normalizeQuery(data, {
    dataset: data.description.id,
    where,
    ...(period === undefined ? {} : { period: readPeriod(period) }),
    ...(groupBy === undefined ? {} : { groupBy }),
    ...(measure === undefined ? {} : { measure: measure as QueryMeasure }),
    ...(sort === undefined ? {} : { sort: listOf('sort', sort).map(readSort) }),
    ...(fields === undefined ? {} : { fields }),
    ...(limit === undefined ? {} : { limit: readNumber('limit', limit, 1) }),
    ...(offset === undefined ? {} : { offset: readNumber('offset', offset, 0) }),
    ...(asOf === undefined ? {} : { asOf: readDate(asOf) }),
    ...(rivals === undefined ? {} : { rivals: readBoolean('rivals', rivals) }),
  })
}

const isMeasure = (text: string): boolean => (queryMeasures as readonly string[]).includes(text)
const isParameter = (name: string): boolean => (queryParameters as readonly string[]).includes(name)

function listOf(name: string, text: string): string[] {
  const parts = text.split(',').map((part) => part.trim())
  if (parts.includes('')) throw invalidQuery(name, text, `${name} "${text}" has an empty entry.`)
  return parts
}

function readPeriod(text: string): NonNullable<Query['period']> {
  const range = /^(.*?)\.\.(.*)$/.exec(text)
  if (!range) return listOf('period', text)
  const [, from, to] = range
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

const readSort = (text: string): NonNullable<Query['sort']>[number] =>
  text.startsWith('-') ? { by: text.slice(1), direction: 'descending' } : { by: text, direction: 'ascending' }

function readNumber(name: string, text: string, least: number): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number
  throw invalidQuery(name, text, `${name} "${text}" is no whole number from ${least} on.`)
}

function readDate(text: string): string {
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return text
  throw invalidQuery('asOf', text, `asOf "${text}" is no date: 2025, 2025-06 or 2025-06-09.`)
}

function readBoolean(name: string, text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true'
  throw invalidQuery(name, text, `${name} is true or false.`, ['true', 'false'])
}
