import { type CodeColumn, codeColumn } from './column'

/** How many combinations of codes the columns could have. */
export const radixOf = (columns: readonly CodeColumn[]): number =>
  columns.reduce((product, { dictionary }) => product * dictionary.length, 1)

/** Columns whose codes make one exact integer a row; where they make too many, one column of their combinations. */
export function exactlyKeyed(columns: readonly CodeColumn[]): readonly CodeColumn[] {
  if (radixOf(columns) <= Number.MAX_SAFE_INTEGER) return columns
  const [first] = columns
  return [
    codeColumn(Array.from(first?.codes ?? [], (_, row) => columns.map(({ codes }) => codes[row]).join())),
  ]
}

// Up to this many possible groups the place of a group is looked up in an array, which is faster than a map.
const DENSE_LIMIT = 1 << 20

/** Gives each key a place, in order of first appearance. */
export function groupPlaces(radix: number): (key: number) => number {
  let next = 0
  if (radix <= DENSE_LIMIT) {
    const places = new Int32Array(radix).fill(-1)
    return (key) => {
      const known = places[key] ?? -1
      if (known >= 0) return known
      places[key] = next
      return next++
    }
  }
  const places = new Map<number, number>()
  return (key) => {
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, next)
    return next++
  }
}
