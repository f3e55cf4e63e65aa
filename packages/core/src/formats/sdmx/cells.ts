import { ExodusError } from '../../error'
import type { Table } from '../../table'
import type { DatasetContent } from '../dataset-content'
import { distinctBy, type Indexed, indexedColumn, keysOf, mapIndexed, oneARow, valueAt } from '../indexed'
import { attributesOf, dimensionsOf, type SdmxAttribute, type SdmxDimension } from './components'
import { toCodeId } from './ids'
import { type TimePeriod, toTimePeriod } from './time-period'

/** A value that another source gives for the same cell. */
export interface SdmxRival {
  readonly value: number | null
  readonly source: string
}

/** What every SDMX writer of data takes. */
export interface SdmxDataOptions {
  /** Ids of the attributes to write; all of them when absent. */
  readonly attributes?: readonly string[]
  /** Whether OBS_VALUE is written; it is by default. */
  readonly measures?: boolean
  /** The rivals of a published row, by its index: the row number less one. Without it no rivals are written. */
  readonly rivals?: (row: number) => readonly SdmxRival[]
}

/** The value of an attribute in a row: codes as SDMX writes them, `null` for none. */
export type SdmxCell = string | number | readonly (string | number | null)[] | null

/** An attribute with its value in each row. */
export interface AttributeCells extends Indexed<SdmxCell> {
  readonly attribute: SdmxAttribute
}

/** The rows of a cube, column by column, in the terms of SDMX. */
export interface SdmxCells {
  readonly size: number
  /** The codes of each dimension but TIME_PERIOD, each code once. */
  readonly dimensions: readonly ({ readonly dimension: SdmxDimension } & Indexed<string>)[]
  /** The times, each value of TIME_PERIOD once. */
  readonly time: { readonly dimension: SdmxDimension } & Indexed<TimePeriod>
  readonly values: readonly (number | null)[]
  /** Attributes that some row may have; constants come with their one value in every row. */
  readonly attributes: readonly AttributeCells[]
}

/**
 * Reads the table of a dataset as a cube.
 * @throws ExodusError `DuplicateObservationError` when two rows stand in one cell: a cube has no place for rivals
 */
export function readCells({ description, table }: DatasetContent, options: SdmxDataOptions = {}): SdmxCells {
  const all = dimensionsOf(description)
  const dimensions = all
    .slice(0, -1)
    .map((dimension) => ({ dimension, ...mapIndexed(indexedColumn(table, dimension.column), toCodeId) }))
  const periods = mapIndexed(indexedColumn(table, 'period'), toTimePeriod)
  // What is published under several names may be one TIME_PERIOD.
  const time = { dimension: all.at(-1) as SdmxDimension, ...distinctBy(periods, ({ value }) => value) }
  refuseDuplicates(dimensions, time, table.size)
  const rivals = rivalsOf(table, options)
  const wanted = attributesOf(description).filter(
    ({ id }) => options.attributes === undefined || options.attributes.includes(id),
  )
  return {
    size: table.size,
    dimensions,
    time,
    values: table.column('value'),
    attributes: wanted.flatMap((attribute) => attributeCells(attribute, table, periods, rivals)),
  }
}

function refuseDuplicates(
  dimensions: SdmxCells['dimensions'],
  time: Indexed<TimePeriod>,
  size: number,
): void {
  const keys = keysOf([...dimensions, time], size)
  const inOrder = keys.toSorted()
  const twice = inOrder.find((key, at) => key === inOrder[at + 1])
  if (twice === undefined) return
  const row = keys.lastIndexOf(twice)
  const key = [...dimensions.map((codes) => valueAt(codes, row)), valueAt(time, row).value].join('.')
  throw new ExodusError(
    'DuplicateObservationError',
    `Two rows stand in the cell ${key}: SDMX takes one row a cell, the default answers of a dataset.`,
    { field: 'table', value: key },
  )
}

function attributeCells(
  attribute: SdmxAttribute,
  table: Table,
  periods: Indexed<TimePeriod>,
  rivals: readonly (readonly SdmxRival[])[],
): AttributeCells[] {
  const given = (cells: Indexed<SdmxCell>): AttributeCells[] =>
    attribute.constant || cells.values.some((cell) => cell !== null) ? [{ attribute, ...cells }] : []
  switch (attribute.id) {
    case 'PERIOD':
      return given(mapIndexed(periods, ({ published }) => published ?? null))
    case 'ROW':
      return [{ attribute, ...oneARow(Array.from(table.indices, (index) => index + 1)) }]
    case 'RIVAL_VALUE':
      return given(rivalCells(rivals, ({ value }) => value))
    case 'RIVAL_SOURCE':
      return given(rivalCells(rivals, ({ source }) => toCodeId(source)))
  }
  const { column } = attribute
  if (column === undefined || !table.columnNames.includes(column)) return []
  const coded = 'codeList' in attribute.values
  return given(
    mapIndexed(indexedColumn(table, column), (text) => {
      if (text === '') return null
      if (attribute.many) return text.split(' ').map(toCodeId)
      return coded ? toCodeId(text) : text
    }),
  )
}

/** The rivals of each row; none at all where no row has any. */
function rivalsOf({ indices }: Table, { rivals }: SdmxDataOptions): readonly (readonly SdmxRival[])[] {
  if (rivals === undefined) return []
  const found: (readonly SdmxRival[])[] = []
  for (const index of indices) found.push(rivals(index))
  return found.some(({ length }) => length > 0) ? found : []
}

const rivalCells = (
  rivals: readonly (readonly SdmxRival[])[],
  read: (rival: SdmxRival) => string | number | null,
): Indexed<SdmxCell> => oneARow(rivals.map((found) => (found.length === 0 ? null : found.map(read))))
