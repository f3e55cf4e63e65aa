import type { CodeArray } from './column'

/** The codes of a column, and 1 at each code that is wanted. */
export interface RowTest {
  readonly codes: CodeArray
  readonly wanted: Uint8Array
}

/** Places of rows by code: those of code `c` stand from `starts[c]` up to `starts[c + 1]`. */
interface Postings {
  readonly starts: Uint32Array
  readonly places: Uint32Array
}

/** Fewer rows are looked through as fast as they are looked up. */
const WORTH_ROWS = 2_000
/** Where more than this share is wanted, looking up saves nothing. */
const SELECTIVE = 1 / 8

/** Lists of rows that were asked before, with what was noted of them; a list asked once may never be asked again. */
const noted = new WeakMap<Uint32Array, Map<CodeArray, Postings>>()

/** The rows among `rows` that meet every test, in their order. */
export function rowsMeeting(rows: Uint32Array, tests: readonly RowTest[]): Uint32Array {
  const [first, ...others] = rows.length >= WORTH_ROWS ? bySelectivity(rows, tests) : []
  if (!first) return lookThrough(rows, tests)
  const places = placesOf(first)
  const selected = new Uint32Array(places.length)
  let count = 0
  for (const place of places) {
    const row = rows[place] ?? 0
    if (meets(row, others)) selected[count++] = row
  }
  return selected.slice(0, count)
}

type CountedTest = RowTest & { readonly postings: Postings; readonly count: number }

/** The tests with the rarest first, or none when there is nothing to gain. */
function bySelectivity(rows: Uint32Array, tests: readonly RowTest[]): readonly CountedTest[] {
  const before = noted.get(rows)
  if (!before) {
    noted.set(rows, new Map())
    return []
  }
  const counted = tests.map((test): CountedTest => {
    let postings = before.get(test.codes)
    if (!postings) {
      postings = post(rows, test)
      before.set(test.codes, postings)
    }
    return { ...test, postings, count: countOf(postings, test.wanted) }
  })
  counted.sort((a, b) => a.count - b.count)
  return (counted[0]?.count ?? rows.length) <= rows.length * SELECTIVE ? counted : []
}

function post(rows: Uint32Array, { codes, wanted }: RowTest): Postings {
  const starts = new Uint32Array(wanted.length + 1)
  for (const row of rows) {
    const after = (codes[row] ?? 0) + 1
    starts[after] = (starts[after] ?? 0) + 1
  }
  for (let code = 1; code < starts.length; code++)
    starts[code] = (starts[code] ?? 0) + (starts[code - 1] ?? 0)
  const next = starts.slice()
  const places = new Uint32Array(rows.length)
  for (let place = 0; place < rows.length; place++) {
    const code = codes[rows[place] ?? 0] ?? 0
    const at = next[code] ?? 0
    places[at] = place
    next[code] = at + 1
  }
  return { starts, places }
}

function countOf({ starts }: Postings, wanted: Uint8Array): number {
  let count = 0
  for (let code = 0; code < wanted.length; code++) {
    if (wanted[code] === 1) count += (starts[code + 1] ?? 0) - (starts[code] ?? 0)
  }
  return count
}

/** The places of a test, in order. */
function placesOf({ wanted, postings: { starts, places }, count }: CountedTest): Uint32Array {
  const found = new Uint32Array(count)
  let at = 0
  let codes = 0
  for (let code = 0; code < wanted.length; code++) {
    if (wanted[code] !== 1) continue
    const some = places.subarray(starts[code], starts[code + 1])
    found.set(some, at)
    at += some.length
    codes += 1
  }
  return codes > 1 ? found.sort() : found
}

function lookThrough(rows: Uint32Array, tests: readonly RowTest[]): Uint32Array {
  const selected = new Uint32Array(rows.length)
  let count = 0
  for (const row of rows) if (meets(row, tests)) selected[count++] = row
  return selected.slice(0, count)
}

function meets(row: number, tests: readonly RowTest[]): boolean {
  for (const { codes, wanted } of tests) if (wanted[codes[row] ?? 0] !== 1) return false
  return true
}
