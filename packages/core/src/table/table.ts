import { type AggregateResult, aggregate, type GroupedTable, groupRows, type Measure } from './aggregate'
import { numberAt, textAt } from './column'
import { orderRows } from './order-by'
import { type PivotTable, pivotRows } from './pivot'
import { columnOf, type TableColumns, valuesOf } from './table-columns'
import { type PeriodFilter, selectRows } from './where'

/** For each dimension the union of its codes. */
export type CodeMap = Readonly<Record<string, string>>

/** What `where` takes: a code or codes a dimension, a period or range of periods, and texts for attributes. */
export type TableFilter<C extends CodeMap = CodeMap> = string extends keyof C
  ? Readonly<Record<string, PeriodFilter | undefined>>
  : { readonly [D in keyof C]?: C[D] | readonly C[D][] } & { readonly period?: PeriodFilter } & {
      readonly [A in StandardAttribute]?: string | readonly string[]
    }

/** The codes of a row; nothing is known of them where the dataset is not. */
type CodesOf<C extends CodeMap> = string extends keyof C ? unknown : { readonly [D in keyof C]: C[D] }

type StandardAttribute = 'unit' | 'status' | 'quality' | 'source'

/** One observation as an object: its codes, period, value and attributes, and the published row it stands in. */
export type ObservationRow<C extends CodeMap = CodeMap> = CodesOf<C> & {
  readonly period: string
  readonly value: number | null
  readonly unit: string
  readonly status: string
  readonly quality: string
  readonly source: string
  /** Row of the published table, the first being 1. */
  readonly row: number
} & { readonly [attribute: string]: string | number | null }

/**
 * An immutable columnar table of observations. Every verb returns a new table over the same columns; no row becomes an
 * object until `rows()` is called or the table is iterated.
 */
export interface Table<C extends CodeMap = CodeMap> extends Iterable<ObservationRow<C>> {
  readonly size: number
  readonly dimensions: readonly (keyof C & string)[]
  /** The column names: dimensions, `period`, `value`, attributes. */
  readonly columnNames: readonly string[]
  /** The columns behind, which all tables over them share. */
  readonly data: TableColumns
  /** The numbers of this table's rows in the published table, counted from zero. */
  readonly indices: Uint32Array
  /**
   * The rows that match every condition.
   * @throws ExodusError `UnknownCodeError` (with a suggestion), `UnknownColumnError`, `InvalidPeriodError`
   */
  where(filter: TableFilter<C>): Table<C>
  /** The rows in the order of a column; periods in time, codes by text. */
  orderBy(column: string, direction?: 'ascending' | 'descending'): Table<C>
  /** The rows from one place up to, not including, another; as `Array.prototype.slice`. */
  slice(from: number, to?: number): Table<C>
  /** The rows at these places of the table, counted from zero, in the order given. */
  take(places: readonly number[]): Table<C>
  /** Groups by columns; measures are taken with `aggregate` on the result. */
  groupBy(...columns: string[]): GroupedTable
  /** Measures over all rows, for example `{ total: 'sum', rows: 'count' }`; rows without a value are passed over. */
  aggregate<M extends Readonly<Record<string, Measure>>>(measures: M): AggregateResult<M>
  /** A cross table of sums. */
  pivot(rows: string, columns: string): PivotTable
  /** The values of a column, one a row. */
  column(name: 'value'): (number | null)[]
  column(name: string): string[] | (number | null)[]
  /** The rows as objects. */
  rows(): ObservationRow<C>[]
  /** Calls back with each row's place in the published table, without making objects. */
  forEachIndex(visit: (index: number) => void): void
}

/** A published row as an object; attributes that are empty in the row are left out. */
export function rowAt<C extends CodeMap>(data: TableColumns, index: number): ObservationRow<C> {
  const row: Record<string, string | number | null> = {}
  for (const [name, column] of data.columns) {
    if (column.kind === 'number') row[name] = numberAt(column, index)
    else {
      const text = textAt(column, index)
      if (text !== '') row[name] = text
    }
  }
  row.row = index + 1
  return row as ObservationRow<C>
}

/** A table over all rows of the columns, or over the rows whose indices are given. */
export function createTable<C extends CodeMap>(data: TableColumns, indices?: Uint32Array): Table<C> {
  const rows = indices ?? Uint32Array.from({ length: data.size }, (_, index) => index)
  return {
    size: rows.length,
    dimensions: data.dimensions,
    columnNames: [...data.columns.keys()],
    data,
    indices: rows,
    where: (filter) => createTable(data, selectRows(data, rows, filter)),
    orderBy: (column, direction = 'ascending') => createTable(data, orderRows(data, rows, column, direction)),
    slice: (from, to) => createTable(data, rows.slice(from, to)),
    take: (places) =>
      createTable(
        data,
        Uint32Array.from(places, (place) => rows[place] ?? 0),
      ),
    groupBy: (...columns) => groupRows(data, rows, columns),
    aggregate: (measures) => aggregate(valuesOf(data), rows, measures),
    pivot: (down, across) => pivotRows(data, rows, down, across),
    column: ((name: string) => columnValues(data, rows, name)) as Table<C>['column'],
    rows: () => Array.from(rows, (index) => rowAt<C>(data, index)),
    forEachIndex: (visit) => {
      for (const index of rows) visit(index)
    },
    *[Symbol.iterator]() {
      for (const index of rows) yield rowAt<C>(data, index)
    },
  }
}

function columnValues(data: TableColumns, rows: Uint32Array, name: string): string[] | (number | null)[] {
  const column = columnOf(data, name)
  // Loops, since `Array.from` takes several times as long and tables are long.
  if (column.kind === 'number') {
    const numbers: (number | null)[] = []
    for (const index of rows) numbers.push(numberAt(column, index))
    return numbers
  }
  const texts: string[] = []
  for (const index of rows) texts.push(textAt(column, index))
  return texts
}
