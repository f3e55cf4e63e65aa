import { comparePeriods, parsePeriod } from '../period'
import { type CodeColumn, numberAt } from './column'
import { columnOf, type TableColumns } from './table-columns'

/** The rows in the order of a column (stable); rows without a value come last either way. */
export function orderRows(
  data: TableColumns,
  rows: Uint32Array,
  name: string,
  direction: 'ascending' | 'descending',
): Uint32Array {
  const column = columnOf(data, name)
  const sign = direction === 'ascending' ? 1 : -1
  if (column.kind === 'number') {
    return rows.slice().sort((a, b) => {
      const x = numberAt(column, a)
      const y = numberAt(column, b)
      if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1
      return sign * (x - y)
    })
  }
  const { codes } = column
  const rank = orderCodes(column, name === 'period', direction)
  return rows.slice().sort((a, b) => (rank[codes[a] ?? 0] ?? 0) - (rank[codes[b] ?? 0] ?? 0))
}

/** The place of each code of a column in its order: periods in time, others by text, the empty one last either way. */
export function orderCodes(
  { dictionary }: CodeColumn,
  inTime: boolean,
  direction: 'ascending' | 'descending',
): Int32Array {
  const sign = direction === 'ascending' ? 1 : -1
  const order = dictionary.map((_, code) => code)
  if (inTime) {
    const periods = dictionary.map((text) => (text === '' ? undefined : parsePeriod(text)))
    order.sort((a, b) => {
      const [x, y] = [periods[a], periods[b]]
      return x && y ? comparePeriods(x, y) : 0
    })
  } else order.sort((a, b) => ((dictionary[a] ?? '') < (dictionary[b] ?? '') ? -1 : 1))
  const rank = new Int32Array(dictionary.length)
  order.forEach((code, place) => {
    rank[code] = dictionary[code] === '' ? dictionary.length : sign * place
  })
  return rank
}
