import { unknownColumn } from '../error'
import type { CodeColumn, Column, NumberColumn } from './column'

/** The columns behind a table, in one order of rows. */
export interface TableColumns {
  readonly size: number
  /** Dimension ids in key order, without `period`. */
  readonly dimensions: readonly string[]
  /** Every column by name: the dimensions, `period`, `value` and the attributes. */
  readonly columns: ReadonlyMap<string, Column>
  /** The code list of each coded column, for error messages. */
  readonly codeLists: Readonly<Record<string, string>>
  /** Other names of codes by column (`{ destination: { KSA: 'SAU' } }`), for suggestions. */
  readonly aliases: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Looks up a column, or throws `UnknownColumnError`. */
export function columnOf(data: TableColumns, name: string): Column {
  const column = data.columns.get(name)
  if (column === undefined)
    throw unknownColumn({ field: 'column', value: name, known: [...data.columns.keys()] })
  return column
}

export function codeColumnOf(data: TableColumns, name: string): CodeColumn {
  const column = columnOf(data, name)
  if (column.kind === 'code') return column
  const known = [...data.columns].filter(([, c]) => c.kind === 'code').map(([id]) => id)
  throw unknownColumn({ field: 'column', value: name, known })
}

export const valuesOf = (data: TableColumns): NumberColumn => columnOf(data, 'value') as NumberColumn
