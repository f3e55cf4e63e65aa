import { comparePeriods, parsePeriod } from '../period'
import type { Query, QueryMeasure } from '../schema'
import { codedColumns, groupingNames, queryColumn, readValue } from './query-columns'
import type { QueryData } from './query-data'
import { invalidQuery, unknownParameter } from './query-errors'

/** The measures, in the order in which they are offered. */
export const queryMeasures = [
  'sum',
  'mean',
  'median',
  'min',
  'max',
  'count',
  'share',
] as const satisfies readonly QueryMeasure[]

/** What is known of each group besides its codes and its value. */
export const groupColumns = ['value', 'unit', 'rows', 'missing', 'statuses', 'sources'] as const
/** How a day as of which one asks may be written. */
export const DATES = ['a year as 2025', 'a month as 2025-06', 'a day as 2025-06-09'] as const
const SORTABLE = ['value', 'rows', 'missing']

/**
 * The one form in which a query is written: codes as they are answered and in order, defaults left out. Two queries
 * that ask the same in other words have one form, which names their answer.
 * @throws ExodusError `InvalidQueryError`, `UnknownParameterError`, `UnknownCodeError`, `InvalidPeriodError`
 */
export function normalizeQuery(data: QueryData, query: Query): Query {
  const { dataset, groupBy, measure, sort, fields, limit, offset, asOf, rivals } = query
  if (groupBy && measure === undefined) {
    throw invalidQuery('measure', '', `groupBy needs a measure: ${queryMeasures.join(', ')}.`, queryMeasures)
  }
  if (measure !== undefined && !(queryMeasures as readonly string[]).includes(measure)) {
    throw invalidQuery('measure', measure, `There is no measure "${measure}".`, queryMeasures)
  }
  for (const name of groupBy ?? []) queryColumn(data, name, 'groupBy')
  if (rivals && measure !== undefined && !['min', 'max', 'count'].includes(measure)) {
    throw invalidQuery(
      'measure',
      measure,
      `Rival values of one cell have no ${measure}: they are the same thing told twice.`,
      ['min', 'max', 'count'],
    )
  }
  const where = wantedCodes(data, query.where ?? {})
  const shown = measure === undefined ? data.table.columnNames : [...(groupBy ?? []), ...groupColumns]
  for (const field of fields ?? []) {
    if (!shown.includes(field))
      throw invalidQuery('fields', field, `There is no field "${field}" in the answer.`, shown)
  }
  for (const { by } of sort ?? []) {
    const sortable = measure === undefined ? ['value'] : [...(groupBy ?? []), ...SORTABLE]
    if (sortable.includes(by)) continue
    if (measure === undefined) queryColumn(data, by, 'sort', sortable)
    else throw invalidQuery('sort', by, `Groups cannot be put in order by "${by}".`, sortable)
  }
  return {
    dataset,
    ...(where ? { where } : {}),
    ...(query.period === undefined ? {} : { period: wantedPeriods(query.period) }),
    ...(groupBy ? { groupBy: [...new Set(groupBy)] } : {}),
    ...(measure === undefined ? {} : { measure }),
    ...(sort ? { sort } : {}),
    ...(fields ? { fields: [...new Set(fields)] } : {}),
    ...(limit === undefined ? {} : { limit }),
    ...(offset ? { offset } : {}),
    ...(asOf === undefined ? {} : { asOf: asOfDate(asOf) }),
    ...(rivals ? { rivals } : {}),
  }
}

function asOfDate(text: string): string {
  try {
    parsePeriod(text)
  } catch {
    throw invalidQuery('asOf', text, `asOf "${text}" is no day, month or year of the calendar.`, DATES)
  }
  return text
}

function wantedCodes(data: QueryData, where: NonNullable<Query['where']>): Query['where'] {
  const [coded, grouped] = [codedColumns(data), groupingNames(data)]
  const orderOf = (name: string): number => {
    const at = coded.indexOf(name)
    return at >= 0 || !grouped.includes(name) ? at : coded.length + grouped.indexOf(name)
  }
  for (const name of Object.keys(where)) {
    if (orderOf(name) < 0) throw unknownParameter(data.description.id, name, [...coded, ...grouped, 'period'])
  }
  const named = Object.entries(where).sort(([a], [b]) => orderOf(a) - orderOf(b))
  if (named.length === 0) return undefined
  return Object.fromEntries(
    named.map(([name, texts]) => [
      name,
      [...new Set(texts.map((text) => readValue(data, name, text)))].sort(),
    ]),
  )
}

function wantedPeriods(period: NonNullable<Query['period']>): NonNullable<Query['period']> {
  if (Array.isArray(period)) {
    const periods = new Map(period.map((text) => [parsePeriod(text).code, parsePeriod(text)]))
    return [...periods.values()].sort(comparePeriods).map(({ code }) => code)
  }
  const { from, to } = period
  if (from === undefined && to === undefined) {
    throw invalidQuery(
      'period',
      '..',
      'A range of periods needs a beginning or an end: 2015..2024, 2015.., ..2024.',
    )
  }
  const [first, last] = [from, to].map((text) => (text === undefined ? undefined : parsePeriod(text)))
  if (first && last && first.start > last.end) {
    const range = `${first.code}..${last.code}`
    const turned = `${last.code}..${first.code}`
    throw invalidQuery('period', range, `The range ${range} begins after it ends.`, [turned])
  }
  return { ...(first ? { from: first.code } : {}), ...(last ? { to: last.code } : {}) }
}
