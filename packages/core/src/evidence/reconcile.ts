import { type CodeColumn, codeColumnOf, numberAt, type TableColumns, textAt, valuesOf } from '../table'
import { publishedBy } from './published-by'

/** The rules by which one of several rival values becomes the default answer. */
export interface ReconciliationPolicy {
  /** Sources preferred by this dataset, best first, with its reason in the dataset's description. */
  readonly prefer?: readonly string[]
  /** The code of a dimension that means "the source does not say". */
  readonly unstated?: { readonly dimension: string; readonly code: string }
  /** Day, month or year of publication by source id; empty when unknown. */
  readonly published: Readonly<Record<string, string>>
  /** Only what was published by the end of this day counts. */
  readonly asOf?: string
}

/** All that is published for one point of the dimensions and time. */
export interface Cell {
  /** Index of the row that answers by default. */
  readonly preferred: number
  /** Indices of rows that give the same cell, or a cell of unstated scope, from other sources. */
  readonly rivals: readonly number[]
}

export interface Reconciliation {
  /** Index of the preferred row of every cell, in table order; flagged cells and merged unstated cells are left out. */
  readonly preferred: Uint32Array
  /** The cell at the codes given (dimensions in key order, then period), or `undefined`. */
  cell(codes: readonly string[]): Cell | undefined
  /** The cell in which a row stands. */
  cellOfRow(index: number): Cell | undefined
}

// Official over told by others over not final over computed: the order of the written policy.
const QUALITY_ORDER = ['official', 'survey', 'reported', 'provisional', 'estimate']

/** Which rows of a sorted table are rivals of each other, and which of them answers. See docs/rival-values.md. */
export function reconcile(data: TableColumns, policy: ReconciliationPolicy): Reconciliation {
  const keyColumns = [...data.dimensions, 'period'].map((name) => codeColumnOf(data, name))
  const keys = rowKeys(keyColumns, data.size)
  const better = rivalOrder(data, policy)
  const admitted = admission(data, policy)

  const cellKeys: number[] = []
  const cellRows: number[][] = []
  for (let row = 0; row < data.size; row++) {
    if (!admitted(row)) continue
    const key = keys[row] ?? 0
    if (cellKeys[cellKeys.length - 1] === key) cellRows[cellRows.length - 1]?.push(row)
    else {
      cellKeys.push(key)
      cellRows.push([row])
    }
  }
  const place = (key: number): number => binarySearch(cellKeys, key)
  const unstatedRows = policy.unstated
    ? mergeUnstated(data, keyColumns, policy.unstated, cellKeys, cellRows)
    : undefined

  const cellAt = (at: number): Cell => {
    const own = [...(cellRows[at] ?? [])].sort(better)
    const merged = [...(unstatedRows?.mergedInto.get(at) ?? [])].sort(better)
    return { preferred: own[0] ?? 0, rivals: [...own.slice(1), ...merged] }
  }
  const preferred: number[] = []
  cellRows.forEach((rows, at) => {
    if (unstatedRows?.mergedCells.has(at)) return
    preferred.push(rows.length === 1 ? (rows[0] ?? 0) : cellAt(at).preferred)
  })
  return {
    preferred: Uint32Array.from(preferred),
    cell: (codes) => {
      let key = 0
      for (const [i, { dictionary }] of keyColumns.entries()) {
        const code = dictionary.indexOf(codes[i] ?? '')
        if (code < 0) return undefined
        key = key * dictionary.length + code
      }
      const at = place(key)
      return at < 0 ? undefined : cellAt(at)
    },
    cellOfRow: (index) => {
      const at = place(keys[index] ?? -1)
      return at < 0 ? undefined : cellAt(at)
    },
  }
}

/** One number a row that orders rows as their codes do: digits in a mixed radix of the dictionaries' lengths. */
function rowKeys(columns: readonly CodeColumn[], size: number): Float64Array {
  const keys = new Float64Array(size)
  for (const { dictionary, codes } of columns) {
    for (let row = 0; row < size; row++) keys[row] = (keys[row] ?? 0) * dictionary.length + (codes[row] ?? 0)
  }
  return keys
}

function binarySearch(sorted: readonly number[], wanted: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = sorted[middle] ?? 0
    if (found === wanted) return middle
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Rows that may answer at all: not flagged as of low reliability, and published by the date asked for. */
function admission(data: TableColumns, { asOf, published }: ReconciliationPolicy): (row: number) => boolean {
  const status = codeColumnOf(data, 'status')
  const source = codeColumnOf(data, 'source')
  const flagged = status.dictionary.indexOf('U')
  const known = source.dictionary.map((id) => asOf === undefined || publishedBy(published[id] ?? '') <= asOf)
  return (row) => status.codes[row] !== flagged && known[source.codes[row] ?? 0] === true
}

/** Orders rival rows by the written policy, the default answer first; for `Array.prototype.sort`. */
export function rivalOrder(
  data: TableColumns,
  { prefer = [], published }: ReconciliationPolicy,
): (a: number, b: number) => number {
  const values = valuesOf(data)
  const quality = codeColumnOf(data, 'quality')
  const source = codeColumnOf(data, 'source')
  const preference = source.dictionary.map((id) => (prefer.includes(id) ? prefer.indexOf(id) : prefer.length))
  const dates = source.dictionary.map((id) => published[id] ?? '')
  const missing = (row: number): number => (numberAt(values, row) === null ? 1 : 0)
  return (a, b) => {
    const [x, y] = [source.codes[a] ?? 0, source.codes[b] ?? 0]
    const later = (dates[y] ?? '').localeCompare(dates[x] ?? '')
    return (
      missing(a) - missing(b) ||
      (preference[x] ?? 0) - (preference[y] ?? 0) ||
      QUALITY_ORDER.indexOf(textAt(quality, a)) - QUALITY_ORDER.indexOf(textAt(quality, b)) ||
      later ||
      a - b
    )
  }
}

/** Rows that leave a dimension unstated rival every stated row at the same point; alone, they answer themselves. */
function mergeUnstated(
  data: TableColumns,
  keyColumns: readonly CodeColumn[],
  unstated: { readonly dimension: string; readonly code: string },
  cellKeys: readonly number[],
  cellRows: readonly (readonly number[])[],
): { mergedInto: Map<number, number[]>; mergedCells: Set<number> } {
  const at = data.dimensions.indexOf(unstated.dimension)
  const column = keyColumns[at]
  const mergedInto = new Map<number, number[]>()
  const mergedCells = new Set<number>()
  const code = column?.dictionary.indexOf(unstated.code) ?? -1
  if (!column || code < 0) return { mergedInto, mergedCells }
  const weight = keyColumns.slice(at + 1).reduce((product, { dictionary }) => product * dictionary.length, 1)
  cellRows.forEach((rows, cell) => {
    if (column.codes[rows[0] ?? 0] !== code) return
    column.dictionary.forEach((_, other) => {
      if (other === code) return
      const stated = binarySearch(cellKeys, (cellKeys[cell] ?? 0) + (other - code) * weight)
      if (stated < 0) return
      mergedCells.add(cell)
      mergedInto.set(stated, [...(mergedInto.get(stated) ?? []), ...rows])
    })
  })
  return { mergedInto, mergedCells }
}
