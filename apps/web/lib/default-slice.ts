import type { Dataset, Table } from '@exodus/core'
import { isWholeCode, wholeCodeAmong } from '@exodus/core/metrics'
import { type Period, parsePeriod } from '@exodus/core/period'
import { featuredCodes, undrawn } from './featured-codes'

/** The part of a dataset that its page draws, and how. */
export type Slice =
  | {
      readonly kind: 'lines'
      readonly fixed: Key
      readonly open: string | null
      readonly codes: readonly string[]
    }
  | { readonly kind: 'bars'; readonly fixed: Key; readonly open: string; readonly period: string }
  | { readonly kind: 'none' }

type Key = Readonly<Record<string, string>>
type Rows = readonly Readonly<Record<string, string | number | null>>[]

const SUBJECT = 'PAK'
const MOST_LINES = 6
const FEWEST_POINTS = 4
// The dimensions on which a row is about a country, the nearer one first.
const SUBJECT_DIMENSIONS = ['origin', 'country', 'area', 'receiver']

/** The rows about Pakistan where a dataset has others too, and the dimension by which they were chosen. */
export function aboutSubject(dataset: Dataset): { readonly table: Table; readonly fixed: Key } {
  for (const id of SUBJECT_DIMENSIONS) {
    if (!dataset.dimensions.some((dimension) => dimension.id === id)) continue
    const codes = new Set(dataset.table.column(id) as string[])
    if (codes.size > 1 && codes.has(SUBJECT)) {
      return { table: dataset.table.where({ [id]: SUBJECT }), fixed: { [id]: SUBJECT } }
    }
  }
  return { table: dataset.table, fixed: {} }
}

/**
 * What to draw of a dataset: one line or a few over time where the periods are many, else the largest parts in the latest
 * period, else nothing.
 */
export function defaultSlice(dataset: Dataset): Slice {
  if (undrawn.includes(dataset.id)) return { kind: 'none' }
  const { table, fixed: about } = aboutSubject(dataset)
  const featured = featuredCodes[dataset.id] ?? {}
  const rows = oneKindOfPeriod(
    oneUnit(
      table
        .where(featured)
        .rows()
        .filter(({ value }) => value !== null),
    ),
  )
  if (rows.length < 2) return { kind: 'none' }
  const fixed: Record<string, string> = { ...about, ...featured }
  let left: Rows = rows
  const open: string[] = []
  for (const id of dataset.dimensions.map((dimension) => dimension.id)) {
    const codes = codesOf(left, id)
    const whole = wholeCodeAmong(codes)
    if (codes.length === 1) fixed[id] = codes[0] ?? ''
    else if (id === 'measure' || id === 'indicator' || (whole !== undefined && !dataset.measure.additive)) {
      const code = whole ?? richest(left, id)
      fixed[id] = code
      left = left.filter((row) => row[id] === code)
    } else open.push(id)
  }
  // Several dimensions are open: the one with most codes stays so, the others take what stands for the whole.
  const kept = [...open].sort((a, b) => codesOf(left, b).length - codesOf(left, a).length)[0] ?? null
  for (const id of open) {
    if (id === kept) continue
    const codes = codesOf(left, id)
    const code = wholeCodeAmong(codes) ?? richest(left, id)
    fixed[id] = code
    left = left.filter((row) => row[id] === code)
  }
  return shapeOf(left, fixed, kept)
}

function shapeOf(rows: Rows, fixed: Record<string, string>, open: string | null): Slice {
  if (open === null) return linesOrNone(rows, fixed)
  const codes = codesOf(rows, open)
  const parts = codes.filter((code) => !isWholeCode(code))
  const regular = rows.every(({ period }) => parsePeriod(String(period)).kind !== 'interval')
  const long = regular ? parts.filter((code) => periodsOf(rows, open, code) >= FEWEST_POINTS) : []
  if (long.length >= 2 && parts.length <= MOST_LINES) return { kind: 'lines', fixed, open, codes: long }
  const period = fullestLatePeriod(rows, open)
  if (period !== null) return { kind: 'bars', fixed, open, period }
  const code = richest(rows, open)
  return linesOrNone(
    rows.filter((row) => row[open] === code),
    { ...fixed, [open]: code },
  )
}

function linesOrNone(rows: Rows, fixed: Key): Slice {
  const periods = new Set(rows.map(({ period }) => String(period)))
  const regular = [...periods].every((period) => parsePeriod(period).kind !== 'interval')
  return regular && periods.size >= FEWEST_POINTS
    ? { kind: 'lines', fixed, open: null, codes: [] }
    : { kind: 'none' }
}

/** The latest period with at least half as many parts as the fullest one, so that a part-published year does not lead. */
function fullestLatePeriod(rows: Rows, open: string): string | null {
  const counts = new Map<string, number>()
  for (const row of rows) {
    if (!isWholeCode(String(row[open])))
      counts.set(String(row.period), (counts.get(String(row.period)) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  if (most < 2) return null
  const late = [...counts]
    .filter(([, count]) => count >= Math.max(2, most / 2))
    .map(([code]) => parsePeriod(code))
  return late.sort((a, b) => (a.end < b.end ? 1 : -1))[0]?.code ?? null
}

const codesOf = (rows: Rows, id: string): string[] => [...new Set(rows.map((row) => String(row[id])))].sort()

const periodsOf = (rows: Rows, id: string, code: string): number =>
  new Set(rows.filter((row) => row[id] === code).map(({ period }) => period)).size

/** The code with most periods; among equals the one with the largest value. */
function richest(rows: Rows, id: string): string {
  const tally = new Map<string, { periods: Set<unknown>; most: number }>()
  for (const row of rows) {
    const code = String(row[id])
    const known = tally.get(code) ?? { periods: new Set(), most: Number.NEGATIVE_INFINITY }
    known.periods.add(row.period)
    known.most = Math.max(known.most, Number(row.value))
    tally.set(code, known)
  }
  const [first] = [...tally].sort(([, a], [, b]) => b.periods.size - a.periods.size || b.most - a.most)
  return first?.[0] ?? ''
}

const mostFrequent = (texts: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

function oneUnit(rows: Rows): Rows {
  const unit = mostFrequent(rows.map((row) => String(row.unit)))
  return rows.filter((row) => row.unit === unit)
}

/** Rows of the most frequent kind of period: years are not set beside months, nor intervals of unlike lengths in a line. */
function oneKindOfPeriod(rows: Rows): Rows {
  const kindOf = ({ kind, calendar }: Period): string => `${kind}${calendar ?? ''}`
  const kinds = rows.map(({ period }) => kindOf(parsePeriod(String(period))))
  const regular = kinds.filter((kind) => kind !== 'interval')
  const kind = mostFrequent(regular.length >= FEWEST_POINTS ? regular : kinds)
  return rows.filter((_, at) => kinds[at] === kind)
}
