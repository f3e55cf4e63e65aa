import { ExodusError } from '../error'
import { comparePeriods, parsePeriod } from '../period'
import type { ColumnarRows } from './columnar-rows'
import type { DatasetContent } from './dataset-content'

/** One axis of a cube: a dimension, or `period`, with the codes in use in the order of their list or of time. */
export interface CubeAxis {
  readonly id: string
  readonly codeList?: string
  readonly codes: readonly string[]
}

/** A table laid out as a cube. */
export interface Cube {
  readonly axes: readonly CubeAxis[]
  /** Number of cells, empty ones included. */
  readonly size: number
  /** For each row of the table its cell, counted in row-major order (the last axis moves fastest). */
  readonly cells: Float64Array
}

/**
 * Lays the table out over its dimensions and time.
 * @throws ExodusError `NotACubeError` for a grouped answer, `DuplicateObservationError` for rival values: two rows in one cell
 */
export function cubeOf({ description, table, codeLists, grouped }: DatasetContent): Cube {
  if (grouped) throw groupedIsNoCube(grouped)
  const dimensions = description.dimensions.map(({ id, codeList }) => {
    const order = new Map(codeLists[codeList]?.codes.map(({ code }, at) => [code, at]))
    const place = (code: string): number => order.get(code) ?? order.size
    const codes = distinct(table.column(id)).sort((a, b) => place(a) - place(b))
    return { id, codeList, codes }
  })
  const periods = distinct(table.column('period')).map((text) => parsePeriod(text))
  const axes = [...dimensions, { id: 'period', codes: periods.sort(comparePeriods).map(({ code }) => code) }]
  const cells = new Float64Array(table.size)
  for (const { id, codes } of axes) {
    const places = new Map(codes.map((code, at) => [code, at]))
    table.column(id).forEach((code, row) => {
      cells[row] = (cells[row] ?? 0) * codes.length + (places.get(String(code)) ?? 0)
    })
  }
  if (new Set(cells).size < cells.length) {
    throw new ExodusError(
      'DuplicateObservationError',
      `Two rows of ${description.id} stand in one cell: a cube takes one row a cell, the default answers of a dataset.`,
      { field: 'table', value: description.id },
    )
  }
  return { axes, size: axes.reduce((product, { codes }) => product * codes.length, 1), cells }
}

/** The error for a format that takes one value a cell. */
export const groupedIsNoCube = ({ columnNames }: ColumnarRows): ExodusError =>
  new ExodusError('NotACubeError', 'A grouped answer is no cube of the dimensions.', {
    field: 'groupBy',
    value: columnNames.join(','),
  })

const distinct = (cells: readonly (string | number | null)[]): string[] => [...new Set(cells.map(String))]
