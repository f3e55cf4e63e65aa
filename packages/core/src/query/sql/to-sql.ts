import { parsePeriod } from '../../period'
import type { Query, QueryMeasure } from '../../schema'
import { planQuery, type QueryPlan } from '../plan-query'
import { type QueryColumn, queryColumn } from '../query-columns'
import type { QueryData } from '../query-data'
import { invalidQuery } from '../query-errors'
import { type Dialect, type DialectId, dialects } from './dialect'
import { identifier, literal } from './quote'

export interface SqlOptions {
  readonly dialect: DialectId
  /** The table, or its path: `['lake', 'exodus', 'departures']`. It has the columns of the Parquet export. */
  readonly table: string | readonly string[]
}

/** What SQL gives of each group; the lists of statuses and sources are the library's alone. */
const SQL_COLUMNS = ['value', 'unit', 'rows', 'missing']

const [VALUE, START, END] = [identifier('value'), identifier('periodStart'), identifier('periodEnd')]

/**
 * The query as one SELECT for another engine, over a table with the columns of the Parquet export: the same rows, groups,
 * values and order. Refusals are the engine's: `runQuery` tells whether a measure may be taken at all.
 * @throws ExodusError as `normalizeQuery`
 */
export function toSql(data: QueryData, asked: Query, { dialect: id, table }: SqlOptions): string {
  const dialect = dialects[id]
  if (!dialect) throw invalidQuery('dialect', id, `There is no dialect "${id}".`, Object.keys(dialects))
  const plan = planQuery(data, asked)
  const { limit, offset, measure } = plan.query
  const from = [`FROM ${identifier(table)}`, ...where(data, plan.query)]
  const select =
    measure === undefined ? rows(data, plan, dialect, from) : groups(data, plan, measure, dialect, from)
  return [...select, ...dialect.page(limit, offset)].join('\n')
}

function where(data: QueryData, { where: codes = {}, period }: Query): string[] {
  const conditions = Object.entries(codes).map(([name, wanted]) => {
    const { base, texts, column } = queryColumn(data, name, 'where')
    const chosen = texts
      ? codesIn(data, base, (place) => wanted.includes(texts[place] ?? ''))
      : wanted.filter((code) => column.dictionary.includes(code))
    return chosen.length > 0 ? `${identifier(base)} IN (${chosen.map(literal).join(', ')})` : '1 = 0'
  })
  if (Array.isArray(period)) conditions.push(`${identifier('period')} IN (${period.map(literal).join(', ')})`)
  else if (period) {
    const { from, to } = period
    if (from !== undefined) conditions.push(`${START} >= DATE ${literal(parsePeriod(from).start)}`)
    if (to !== undefined) conditions.push(`${END} <= DATE ${literal(parsePeriod(to).end)}`)
  }
  return conditions.length > 0 ? [`WHERE ${conditions.join('\n  AND ')}`] : []
}

const codesIn = (data: QueryData, base: string, wanted: (place: number) => boolean): string[] =>
  queryColumn(data, base, 'where').column.dictionary.filter((_, place) => wanted(place))

const SAME_YEAR = `EXTRACT(YEAR FROM ${START}) = EXTRACT(YEAR FROM ${END})`

/** A column as SQL makes it from the columns of the table. */
function expression(data: QueryData, { name, base, texts }: QueryColumn): string {
  if (name === 'year') {
    return `CASE WHEN ${SAME_YEAR} THEN CAST(EXTRACT(YEAR FROM ${START}) AS VARCHAR) ELSE ${identifier('period')} END`
  }
  if (!texts) return identifier(base)
  const { dictionary } = queryColumn(data, base, 'groupBy').column
  const cases = dictionary.flatMap((code, place) => {
    const text = texts[place] ?? ''
    return text === '' ? [] : [`WHEN ${literal(code)} THEN ${literal(text)}`]
  })
  return cases.length > 0 ? `CASE ${identifier(base)} ${cases.join(' ')} END` : 'NULL'
}

function rows(data: QueryData, { query, columns }: QueryPlan, dialect: Dialect, from: string[]): string[] {
  const fields = query.fields ?? data.table.columnNames
  const sorted = (query.sort ?? []).flatMap(({ by, direction }) => {
    if (by === 'value') return [order(VALUE, direction)]
    const column = queryColumn(data, by, 'sort')
    const text = dialect.byCodePoint(expression(data, column))
    const inTime = by === 'year' ? yearEdges(START, END) : [START, END]
    return [...(column.inTime ? inTime : []), text].map((key) => order(key, direction))
  })
  // What is alike so far stands as in the published table.
  const published = [
    ...columns.dimensions.map((name) => dialect.byCodePoint(identifier(name))),
    START,
    END,
    dialect.byCodePoint(identifier('period')),
    identifier('row'),
  ].map((key) => order(key, 'ascending'))
  return [
    `SELECT ${fields.map(identifier).join(', ')}`,
    ...from,
    `ORDER BY ${[...sorted, ...published].join(', ')}`,
  ]
}

const order = (key: string, direction: 'ascending' | 'descending'): string =>
  `${key} ${direction === 'ascending' ? 'ASC' : 'DESC'} NULLS LAST`

/** First and last day of the calendar year of a period that lies in one; else of the period itself. */
const yearEdges = (start: string, end: string): [string, string] => {
  const first = `DATE_TRUNC('year', ${start})`
  return [
    `CASE WHEN ${SAME_YEAR} THEN CAST(${first} AS DATE) ELSE ${start} END`,
    `CASE WHEN ${SAME_YEAR} THEN CAST(${first} + INTERVAL '1' YEAR - INTERVAL '1' DAY AS DATE) ELSE ${end} END`,
  ]
}

function groups(
  data: QueryData,
  { query, groupBy }: QueryPlan,
  measure: QueryMeasure,
  dialect: Dialect,
  from: string[],
): string[] {
  const wanted = query.fields ?? [...(query.groupBy ?? []), ...SQL_COLUMNS]
  const names = groupBy.map(({ name }) => name)
  const aggregates: Readonly<Record<string, string>> = {
    value: measured(measure, groupBy, dialect),
    unit: unitOf(measure),
    rows: 'COUNT(*)',
    missing: `COUNT(*) - COUNT(${VALUE})`,
  }
  const shown = wanted.map((name) => {
    if (names.includes(name)) return identifier(name)
    const aggregate = aggregates[name]
    if (aggregate === undefined) {
      throw invalidQuery('fields', name, `SQL does not give "${name}" of groups.`, [...names, ...SQL_COLUMNS])
    }
    return `${aggregate} AS ${identifier(name)}`
  })
  const years = groupBy.some(({ name }) => name === 'year')
  const [first, last] = years ? yearEdges(START, END) : [START, END]
  const inner = [
    ...groupBy.map((column) => `${expression(data, column)} AS ${identifier(column.name)}`),
    `${VALUE} AS ${VALUE}`,
    `${identifier('unit')} AS ${identifier('unitOfRow')}`,
    `${first} AS ${identifier('firstDay')}`,
    `${last} AS ${identifier('lastDay')}`,
  ]
  const ascending = names.map((by) => ({ by, direction: 'ascending' as const }))
  const sorted = [...(query.sort ?? []), ...ascending].flatMap(({ by, direction }) => {
    const column = groupBy.find(({ name }) => name === by)
    if (!column) return [order(aggregates[by] ?? '', direction)]
    const days = column.inTime ? [`MIN(${identifier('firstDay')})`, `MIN(${identifier('lastDay')})`] : []
    return [...days, dialect.byCodePoint(identifier(by))].map((key) => order(key, direction))
  })
  return [
    `SELECT ${shown.join(', ')}`,
    `FROM (SELECT ${inner.join(', ')}`,
    ...from,
    `) AS ${identifier('chosen')}`,
    ...(names.length > 0 ? [`GROUP BY ${names.map(identifier).join(', ')}`] : ['HAVING COUNT(*) > 0']),
    ...(sorted.length > 0 ? [`ORDER BY ${sorted.join(', ')}`] : []),
  ]
}

function measured(measure: QueryMeasure, groupBy: readonly QueryColumn[], dialect: Dialect): string {
  switch (measure) {
    case 'median':
      return dialect.median(VALUE)
    case 'mean':
      return `AVG(${VALUE})`
    case 'share': {
      const inTime = groupBy.filter((column) => column.inTime).map(({ name }) => identifier(name))
      const over = inTime.length > 0 ? `PARTITION BY ${inTime.join(', ')}` : ''
      return `100 * SUM(${VALUE}) / NULLIF(SUM(SUM(${VALUE})) OVER (${over}), 0)`
    }
    default:
      return `${measure.toUpperCase()}(${VALUE})`
  }
}

function unitOf(measure: QueryMeasure): string {
  if (measure === 'count') return 'CAST(NULL AS VARCHAR)'
  const unit = measure === 'share' ? literal('percent') : `MIN(${identifier('unitOfRow')})`
  return `CASE WHEN COUNT(${VALUE}) > 0 THEN ${unit} END`
}
