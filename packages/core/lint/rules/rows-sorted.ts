import type { DatasetText } from '../../compiler/read-data'
import { comparePeriods, parsePeriod } from '../../src/period'
import type { DatasetRule } from '../rule'

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The order of rows: codes of the dimensions in key order, then time, then source; cells are found by binary search. */
export function compareRows(
  dimensions: readonly string[],
  columns: DatasetText['columns'],
): (a: number, b: number) => number {
  return (a, b) => {
    for (const name of dimensions) {
      const order = byCodeUnit(columns[name]?.[a] ?? '', columns[name]?.[b] ?? '')
      if (order !== 0) return order
    }
    return (
      comparePeriods(parsePeriod(columns.period?.[a] ?? ''), parsePeriod(columns.period?.[b] ?? '')) ||
      byCodeUnit(columns.source?.[a] ?? '', columns.source?.[b] ?? '') ||
      byCodeUnit(columns.variant?.[a] ?? '', columns.variant?.[b] ?? '')
    )
  }
}

/** Rows stand in key order, so that a change is easy to review and cells are easy to find. */
export const rowsSorted: DatasetRule = {
  id: 'rows-sorted',
  checkDataset: ({ description, columns, size }) => {
    const dimensions = description.dimensions.map(({ id }) => id)
    const compare = compareRows(dimensions, columns)
    for (let row = 1; row < size; row++) {
      if (compare(row - 1, row) > 0) {
        return [
          {
            where: description.id,
            row: row + 1,
            message: 'is out of order: run pnpm --filter @exodus/core format-data',
          },
        ]
      }
    }
    return []
  },
}
