import { ExodusError } from '../../error'
import type { DatasetContent } from '../dataset-content'
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

/** An attribute with its value in each row: codes as SDMX writes them, `null` for none. */
export interface AttributeCells {
  readonly attribute: SdmxAttribute
  readonly cells: readonly (string | number | readonly (string | number | null)[] | null)[]
}

/** The rows of a cube, column by column, in the terms of SDMX. */
export interface SdmxCells {
  readonly size: number
  /** The codes of each dimension but TIME_PERIOD. */
  readonly dimensions: readonly { readonly dimension: SdmxDimension; readonly codes: readonly string[] }[]
  readonly time: SdmxDimension
  readonly times: readonly TimePeriod[]
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
    .map((dimension) => ({ dimension, codes: textsOf(table, dimension.column).map(toCodeId) }))
  const periods = textsOf(table, 'period')
  const known = new Map<string, TimePeriod>()
  const times = periods.map((code) => {
    const time = known.get(code) ?? toTimePeriod(code)
    known.set(code, time)
    return time
  })
  refuseDuplicates(dimensions, times)
  const wanted = attributesOf(description).filter(
    ({ id }) => options.attributes === undefined || options.attributes.includes(id),
  )
  return {
    size: table.size,
    dimensions,
    time: all.at(-1) as SdmxDimension,
    times,
    values: table.column('value'),
    attributes: wanted.flatMap((attribute) => attributeCells(attribute, table, times, options)),
  }
}

/** A column of codes or texts. */
const textsOf = (table: DatasetContent['table'], column: string): string[] =>
  table.column(column).map((text) => String(text ?? ''))

function refuseDuplicates(dimensions: SdmxCells['dimensions'], times: readonly TimePeriod[]): void {
  const seen = new Set<string>()
  times.forEach(({ value }, row) => {
    const key = [...dimensions.map(({ codes }) => codes[row]), value].join('.')
    if (seen.has(key)) {
      throw new ExodusError(
        'DuplicateObservationError',
        `Two rows stand in the cell ${key}: SDMX takes one row a cell, the default answers of a dataset.`,
        { field: 'table', value: key },
      )
    }
    seen.add(key)
  })
}

type Cells = AttributeCells['cells'][number]

function attributeCells(
  attribute: SdmxAttribute,
  table: DatasetContent['table'],
  times: readonly TimePeriod[],
  { rivals }: SdmxDataOptions,
): AttributeCells[] {
  const given = (cells: Cells[]): AttributeCells[] =>
    attribute.constant || cells.some((cell) => cell !== null) ? [{ attribute, cells }] : []
  switch (attribute.id) {
    case 'PERIOD':
      return given(times.map(({ published }) => published ?? null))
    case 'ROW':
      return [{ attribute, cells: Array.from(table.indices, (index) => index + 1) }]
    case 'RIVAL_VALUE':
      return rivals ? given(rivalCells(table, rivals, ({ value }) => value)) : []
    case 'RIVAL_SOURCE':
      return rivals ? given(rivalCells(table, rivals, ({ source }) => toCodeId(source))) : []
  }
  const { column } = attribute
  if (column === undefined || !table.columnNames.includes(column)) return []
  const coded = 'codeList' in attribute.values
  return given(
    textsOf(table, column).map((text) => {
      if (text === '') return null
      if (attribute.many) return text.split(' ').map(toCodeId)
      return coded ? toCodeId(text) : text
    }),
  )
}

const rivalCells = (
  table: DatasetContent['table'],
  rivals: (row: number) => readonly SdmxRival[],
  read: (rival: SdmxRival) => string | number | null,
): Cells[] =>
  Array.from(table.indices, (index) => {
    const found = rivals(index)
    return found.length === 0 ? null : found.map(read)
  })
