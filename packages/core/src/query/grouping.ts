import { type CodeColumn, exactlyKeyed, groupPlaces, type NumberColumn, radixOf } from '../table'

/** Rows by the group they are in, with what can be counted in one pass. */
export interface Grouping {
  readonly size: number
  /** The rows that are grouped, by index in the published table. */
  readonly rows: Uint32Array
  /** The group of each of those rows. */
  readonly groupOf: Uint32Array
  /** A row of each group, from which its codes are read. */
  readonly firstRows: readonly number[]
  readonly counts: Uint32Array
  /** Rows without a value; they are counted and take part in nothing else. */
  readonly missing: Uint32Array
  readonly sums: Float64Array
  readonly mins: Float64Array
  readonly maxs: Float64Array
}

/** Groups rows by the codes of columns; without columns all rows are one group. */
export function groupRowsBy(
  columns: readonly CodeColumn[],
  rows: Uint32Array,
  { values, validity }: NumberColumn,
): Grouping {
  const keyed = exactlyKeyed(columns)
  const radix = radixOf(keyed)
  const placeOf = groupPlaces(radix)
  const groupOf = new Uint32Array(rows.length)
  const firstRows: number[] = []
  const most = Math.min(radix, rows.length)
  const counts = new Uint32Array(most)
  const missing = new Uint32Array(most)
  const sums = new Float64Array(most)
  const mins = new Float64Array(most).fill(Number.POSITIVE_INFINITY)
  const maxs = new Float64Array(most).fill(Number.NEGATIVE_INFINITY)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    let key = 0
    for (const { codes, dictionary } of keyed) key = key * dictionary.length + (codes[row] ?? 0)
    const group = placeOf(key)
    if (group === firstRows.length) firstRows.push(row)
    groupOf[at] = group
    counts[group] = (counts[group] ?? 0) + 1
    if ((((validity[row >> 3] ?? 0) >> (row & 7)) & 1) === 0) {
      missing[group] = (missing[group] ?? 0) + 1
      continue
    }
    const value = values[row] ?? 0
    sums[group] = (sums[group] ?? 0) + value
    if (value < (mins[group] ?? 0)) mins[group] = value
    if (value > (maxs[group] ?? 0)) maxs[group] = value
  }
  const size = firstRows.length
  return {
    size,
    rows,
    groupOf,
    firstRows,
    counts: counts.subarray(0, size),
    missing: missing.subarray(0, size),
    sums: sums.subarray(0, size),
    mins: mins.subarray(0, size),
    maxs: maxs.subarray(0, size),
  }
}

/** The rows of every group, in the order of the table. */
export function rowsByGroup({ size, rows, groupOf, counts }: Grouping): readonly Uint32Array[] {
  const lists = Array.from({ length: size }, (_, group) => new Uint32Array(counts[group] ?? 0))
  const filled = new Uint32Array(size)
  groupOf.forEach((group, at) => {
    const list = lists[group]
    const place = filled[group] ?? 0
    if (list) list[place] = rows[at] ?? 0
    filled[group] = place + 1
  })
  return lists
}

/** Two rows of one group with unlike codes in a column, the first such pair; `undefined` where every group has one code. */
export function mixedPair(
  { rows, groupOf, size }: Grouping,
  { codes, dictionary }: CodeColumn,
): { readonly group: number; readonly codes: readonly [string, string] } | undefined {
  if (dictionary.length < 2) return undefined
  const seen = new Int32Array(size).fill(-1)
  for (let at = 0; at < rows.length; at++) {
    const group = groupOf[at] ?? 0
    const code = codes[rows[at] ?? 0] ?? 0
    const before = seen[group] ?? -1
    if (before < 0) seen[group] = code
    else if (before !== code) return { group, codes: [dictionary[before] ?? '', dictionary[code] ?? ''] }
  }
  return undefined
}
