import type { Query, QueryMeasure } from '../schema'
import {
  type CodeColumn,
  codeColumnOf,
  type NumberColumn,
  numberAt,
  orderCodes,
  textAt,
  valuesOf,
} from '../table'
import { type Grouping, groupRowsBy, rowsByGroup } from './grouping'
import { measureGroups } from './measures'
import { groupColumns } from './normalize-query'
import type { QueryPlan } from './plan-query'
import type { QueryColumn } from './query-columns'
import type { QueryData } from './query-data'
import { type QueryNote, queryNotes } from './query-notes'
import { refuseUntrue } from './refusals'

/** One group as an object. */
export interface GroupRow {
  readonly [column: string]: string | number | null | readonly string[]
  readonly value: number | null
  /** Unit of the value; none for a count, and where no row has a value. */
  readonly unit: string | null
  readonly rows: number
  readonly missing: number
  readonly statuses: readonly string[]
  readonly sources: readonly string[]
}

/** The groups that a query makes: columns of codes and typed arrays, with what is behind each group on demand. */
export interface GroupedAnswer {
  readonly kind: 'groups'
  readonly query: Query
  readonly measure: QueryMeasure
  /** Groups of the page asked for. */
  readonly size: number
  /** How many groups there are, whatever the page. */
  readonly total: number
  /** The columns asked for, in order. */
  readonly fields: readonly string[]
  /** The codes of each group, by the names grouped by. */
  readonly groups: ReadonlyMap<string, CodeColumn>
  readonly values: NumberColumn
  /** Rows in each group, and those of them without a value. */
  readonly rows: Uint32Array
  readonly missing: Uint32Array
  readonly notes: readonly QueryNote[]
  unitOf(group: number): string | null
  statusesOf(group: number): readonly string[]
  /** Ids of the sources of the rows with a value. */
  sourcesOf(group: number): readonly string[]
  /** Indices in the published table of the rows of a group. */
  rowsOf(group: number): Uint32Array
  /** The groups as objects. */
  objects(): GroupRow[]
}

/** Groups rows and takes the measure of each group. */
export function groupAnswer(
  data: QueryData,
  plan: QueryPlan,
  measure: QueryMeasure,
  rows: Uint32Array,
): GroupedAnswer {
  const { query, columns, groupBy } = plan
  const values = valuesOf(columns)
  const grouping = groupRowsBy(
    groupBy.map(({ column }) => column),
    rows,
    values,
  )
  const wholes = wholesOf(plan, measure, grouping, values)
  refuseUntrue(data, plan, measure, wholes?.grouping ?? grouping, wholes?.groupBy ?? groupBy)
  const measured = measureGroups(measure, grouping, values, wholes?.sumOf ?? (() => 0))
  const order = orderGroups(plan, grouping, measured)
  const { offset = 0, limit = Number.POSITIVE_INFINITY, fields } = query
  const page = order.slice(offset, offset + limit)
  const answer = pageOf(plan, measure, grouping, measured, page)
  return {
    ...answer,
    total: grouping.size,
    fields: fields ?? [...(query.groupBy ?? []), ...groupColumns],
    notes: queryNotes(data, columns, grouping, groupBy),
  }
}

/** For shares: the sums that the groups are shares of, over all groups of one period where time is grouped by. */
function wholesOf(
  { groupBy }: QueryPlan,
  measure: QueryMeasure,
  { rows, groupOf, size }: Grouping,
  values: NumberColumn,
) {
  if (measure !== 'share') return undefined
  const inTime = groupBy.filter((column) => column.inTime)
  const grouping = groupRowsBy(
    inTime.map(({ column }) => column),
    rows,
    values,
  )
  const wholeOf = new Uint32Array(size)
  groupOf.forEach((group, at) => {
    wholeOf[group] = grouping.groupOf[at] ?? 0
  })
  const sumOf = (group: number): number => grouping.sums[wholeOf[group] ?? 0] ?? 0
  return { grouping, groupBy: inTime, sumOf }
}

/** The places of the groups in the order asked for; where that says nothing, in the order of their codes. */
function orderGroups({ query, groupBy }: QueryPlan, grouping: Grouping, measured: NumberColumn): Uint32Array {
  const ascending = groupBy.map(({ name }) => ({ by: name, direction: 'ascending' as const }))
  const keys = [...(query.sort ?? []), ...ascending].map(({ by, direction }) => {
    const sign = direction === 'ascending' ? 1 : -1
    if (by === 'rows') return (group: number) => sign * (grouping.counts[group] ?? 0)
    if (by === 'missing') return (group: number) => sign * (grouping.missing[group] ?? 0)
    const found = groupBy.find(({ name }) => name === by)
    if (!found) {
      return (group: number) => {
        const value = numberAt(measured, group)
        return value === null ? Number.POSITIVE_INFINITY : sign * value
      }
    }
    const rank = orderCodes(found.column, found.inTime, direction)
    return (group: number) => rank[found.column.codes[grouping.firstRows[group] ?? 0] ?? 0] ?? 0
  })
  return Uint32Array.from({ length: grouping.size }, (_, group) => group).sort((a, b) => {
    for (const key of keys) {
      const [x, y] = [key(a), key(b)]
      if (x !== y) return x < y ? -1 : 1
    }
    return 0
  })
}

function pageOf(
  { query, columns, groupBy }: QueryPlan,
  measure: QueryMeasure,
  grouping: Grouping,
  measured: NumberColumn,
  page: Uint32Array,
): Omit<GroupedAnswer, 'total' | 'fields' | 'notes'> {
  let lists: readonly Uint32Array[] | undefined
  const rowsOf = (group: number): Uint32Array => {
    lists ??= rowsByGroup(grouping)
    return lists[page[group] ?? 0] ?? new Uint32Array()
  }
  const all = valuesOf(columns)
  const texts = (column: string, group: number, withValue: boolean): string[] => {
    const { codes, dictionary } = codeColumnOf(columns, column)
    if (dictionary.length === 1 && (!withValue || numberAt(values, group) !== null)) return [...dictionary]
    const seen = new Set<number>()
    for (const row of rowsOf(group)) if (!withValue || numberAt(all, row) !== null) seen.add(codes[row] ?? 0)
    return Array.from(seen, (code) => dictionary[code] ?? '').sort()
  }
  const groups = new Map(groupBy.map((column) => [column.name, codesOf(column, grouping, page)] as const))
  const values = pick(measured, page)
  const rows = page.map((group) => grouping.counts[group] ?? 0)
  const missing = page.map((group) => grouping.missing[group] ?? 0)
  const unitOf = (group: number): string | null => {
    if (measure === 'count' || numberAt(values, group) === null) return null
    return measure === 'share' ? 'percent' : (texts('unit', group, true)[0] ?? null)
  }
  const statusesOf = (group: number): string[] => texts('status', group, false)
  const sourcesOf = (group: number): string[] => texts('source', group, true)
  return {
    kind: 'groups',
    query,
    measure,
    size: page.length,
    groups,
    values,
    rows,
    missing,
    unitOf,
    statusesOf,
    sourcesOf,
    rowsOf,
    objects: () =>
      Array.from({ length: page.length }, (_, group) => ({
        ...Object.fromEntries(Array.from(groups, ([name, column]) => [name, textAt(column, group)])),
        value: numberAt(values, group),
        unit: unitOf(group),
        rows: rows[group] ?? 0,
        missing: missing[group] ?? 0,
        statuses: statusesOf(group),
        sources: sourcesOf(group),
      })),
  }
}

const codesOf = ({ column }: QueryColumn, { firstRows }: Grouping, page: Uint32Array): CodeColumn => ({
  kind: 'code',
  dictionary: column.dictionary,
  codes: Uint32Array.from(page, (group) => column.codes[firstRows[group] ?? 0] ?? 0),
})

/** The numbers of the groups of a page. */
function pick(measured: NumberColumn, page: Uint32Array): NumberColumn {
  const values = Float64Array.from(page, (group) => measured.values[group] ?? 0)
  const validity = new Uint8Array(Math.ceil(page.length / 8))
  page.forEach((group, at) => {
    if (numberAt(measured, group) !== null) validity[at >> 3] = (validity[at >> 3] ?? 0) | (1 << (at & 7))
  })
  return { kind: 'number', values, validity }
}
