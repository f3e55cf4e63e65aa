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
  if (!first) return lookThrough(rows, rows.length, tests)
  const places = placesOf(first)
  const found = scratchOf(places.length)
  for (let at = 0; at < places.length; at++) found[at] = rows[places[at] ?? 0] ?? 0
  return lookThrough(found, places.length, others)
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
  // Most tables list the rows of a code together, and those of the next after them: they need no sorting.
  let inOrder = true
  for (let code = 0; code < wanted.length; code++) {
    if (wanted[code] !== 1) continue
    const some = places.subarray(starts[code], starts[code + 1])
    if (at > 0 && some.length > 0) inOrder &&= (found[at - 1] ?? 0) < (some[0] ?? 0)
    found.set(some, at)
    at += some.length
  }
  return inOrder ? found : found.sort()
}

/** The first `size` rows that meet every test; one test after the other, for each is then a tight loop. */
function lookThrough(rows: Uint32Array, size: number, tests: readonly RowTest[]): Uint32Array {
  const found = scratchOf(size)
  let [from, left] = [rows, size]
  for (const { codes, wanted } of tests) {
    let count = 0
    for (let at = 0; at < left; at++) {
      const row = from[at] ?? 0
      if (wanted[codes[row] ?? 0] === 1) found[count++] = row
    }
    from = found
    left = count
  }
  return from.slice(0, left)
}

let scratch = new Uint32Array(0)

/** Room for so many rows that is used again by the next question: to make it anew costs more than to fill it. */
function scratchOf(size: number): Uint32Array {
  if (scratch.length < size) scratch = new Uint32Array(size)
  return scratch
}
