import type { Query } from '../schema'
import { codeColumnOf, codeOf, type RowTest, type TableColumns, wantedPeriods } from '../table'
import { normalizeQuery } from './normalize-query'
import { type QueryColumn, queryColumn } from './query-columns'
import type { QueryData } from './query-data'

/** A query in its one form with the columns that it names found. */
export interface QueryPlan {
  readonly query: Query
  readonly columns: TableColumns
  /** All rows that may answer, before the filters. */
  readonly rows: Uint32Array
  readonly groupBy: readonly QueryColumn[]
  readonly tests: readonly RowTest[]
}

/** @throws ExodusError as `normalizeQuery` */
export function planQuery(data: QueryData, asked: Query): QueryPlan {
  const query = normalizeQuery(data, asked)
  const { data: columns, indices } = query.rivals ? (data.observations ?? data.table) : data.table
  return {
    query,
    columns,
    rows: indices,
    groupBy: (query.groupBy ?? []).map((name) => queryColumn(data, name, 'groupBy')),
    tests: [
      ...Object.entries(query.where ?? {}).map(([name, codes]): RowTest => {
        const { column } = queryColumn(data, name, 'where')
        const wanted = new Uint8Array(column.dictionary.length)
        for (const code of codes) {
          const at = codeOf(column, code)
          if (at !== undefined) wanted[at] = 1
        }
        return { codes: column.codes, wanted }
      }),
      ...(query.period === undefined ? [] : [periodTest(codeColumnOf(columns, 'period'), query.period)]),
    ],
  }
}

const periodTest = (
  column: ReturnType<typeof codeColumnOf>,
  period: NonNullable<Query['period']>,
): RowTest => ({
  codes: column.codes,
  // Without undefined ends, as the filter of a table takes it.
  wanted: wantedPeriods(
    column,
    Array.isArray(period)
      ? period
      : {
          ...(period.from === undefined ? {} : { from: period.from }),
          ...(period.to === undefined ? {} : { to: period.to }),
        },
  ),
})
