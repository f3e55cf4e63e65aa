import type { Query } from '../schema'
import { type CodeColumn, createTable, orderCodes, rowsMeeting, type Table } from '../table'
import { type GroupedAnswer, groupAnswer } from './group-answer'
import { planQuery, type QueryPlan } from './plan-query'
import { queryColumn } from './query-columns'
import type { QueryData } from './query-data'

/** The rows that a query selects. */
export interface SelectedAnswer {
  readonly kind: 'rows'
  readonly query: Query
  /** The rows of the page asked for. */
  readonly table: Table
  /** How many rows match, whatever the page. */
  readonly total: number
  /** The columns asked for, in order. */
  readonly fields: readonly string[]
}

export type QueryAnswer = SelectedAnswer | GroupedAnswer

/**
 * Answers a query over a dataset: rows where it takes no measure, else groups. Nothing becomes an object until it is
 * asked for.
 * @throws ExodusError `InvalidQueryError`, `UnknownParameterError`, `UnknownCodeError`, `InvalidPeriodError`; for a
 * measure that would say something untrue `NotAdditiveError`, `UnlikeUnitsError`, `UnlikeMeasuresError`,
 * `DoubleCountError`
 */
export function runQuery(data: QueryData, asked: Query): QueryAnswer {
  const plan = planQuery(data, asked)
  const { query, columns } = plan
  const rows = plan.tests.length > 0 ? rowsMeeting(plan.rows, plan.tests) : plan.rows
  if (query.measure !== undefined) return groupAnswer(data, plan, query.measure, rows)
  const { offset = 0, limit = Number.POSITIVE_INFINITY, fields } = query
  return {
    kind: 'rows',
    query,
    table: createTable(columns, inOrder(data, plan, rows).slice(offset, offset + limit)),
    total: rows.length,
    fields: fields ?? data.table.columnNames,
  }
}

/** The rows in the order asked for; by the last of the columns first, so that the first decides. */
function inOrder(data: QueryData, { query, columns }: QueryPlan, rows: Uint32Array): Uint32Array {
  return (query.sort ?? []).reduceRight((sorted, { by, direction }) => {
    if (by === 'value') return createTable(columns, sorted).orderBy(by, direction).indices
    const { column, inTime } = queryColumn(data, by, 'sort')
    return byCode(sorted, column, orderCodes(column, inTime, direction))
  }, rows)
}

const byCode = (rows: Uint32Array, { codes }: CodeColumn, rank: Int32Array): Uint32Array =>
  rows.slice().sort((a, b) => (rank[codes[a] ?? 0] ?? 0) - (rank[codes[b] ?? 0] ?? 0))
