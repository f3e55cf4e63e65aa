import { ExodusError } from '../error'
import { comparePeriods, parsePeriod } from '../period'
import { groupedIsNoCube } from './columnar-rows'
import type { DatasetContent } from './dataset-content'
import { type Indexed, indexedColumn, keysOf } from './indexed'

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
  /** The rows in the order of their cells. */
  readonly inOrder: Uint32Array
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
    return arranged(id, codeList, indexedColumn(table, id), (a, b) => place(a) - place(b))
  })
  const time = arranged('period', undefined, indexedColumn(table, 'period'), (a, b) =>
    comparePeriods(parsePeriod(a), parsePeriod(b)),
  )
  const axes = [...dimensions, time]
  const cells = keysOf(
    axes.map(({ column }) => column),
    table.size,
  )
  const inOrder = new Uint32Array(cells.length)
    .map((_, row) => row)
    .sort((a, b) => (cells[a] ?? 0) - (cells[b] ?? 0))
  if (inOrder.some((row, at) => at > 0 && cells[row] === cells[inOrder[at - 1] ?? 0])) {
    throw new ExodusError(
      'DuplicateObservationError',
      `Two rows of ${description.id} stand in one cell: a cube takes one row a cell, the default answers of a dataset.`,
      { field: 'table', value: description.id },
    )
  }
  return { axes, size: axes.reduce((product, { codes }) => product * codes.length, 1), cells, inOrder }
}

/** An axis with its codes in order, and the column with its codes in the same order. */
function arranged(
  id: string,
  codeList: string | undefined,
  { values, places }: Indexed<string>,
  compare: (a: string, b: string) => number,
): CubeAxis & { readonly column: Indexed<string> } {
  const codes = values.toSorted(compare)
  const moved = values.map((code) => codes.indexOf(code))
  const column = { values: codes, places: places.map((place) => moved[place] ?? 0) }
  return { id, codes, column, ...(codeList === undefined ? {} : { codeList }) }
}
