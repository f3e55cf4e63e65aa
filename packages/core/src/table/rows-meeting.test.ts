import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RowTest, rowsMeeting } from './rows-meeting'

const naive = (rows: Uint32Array, tests: readonly RowTest[]): number[] =>
  [...rows].filter((row) => tests.every(({ codes, wanted }) => wanted[codes[row] ?? 0] === 1))

test('rows are looked up as they would be found by looking through, however often and in whatever order', () => {
  const column = fc.record({
    codes: fc.integer({ min: 1, max: 200 }),
    wanted: fc.array(fc.nat(199), { maxLength: 6 }),
  })
  fc.assert(
    fc.property(
      fc.array(column, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 97 }),
      (columns, step) => {
        const size = 4_001
        // A permutation: lists need not be in the order of rows.
        const rows = Uint32Array.from(
          { length: size },
          (_, place) => (place * step * 4_001 + place * 7) % size,
        )
        const tests = columns.map(({ codes, wanted }, seed) => ({
          codes: Uint8Array.from({ length: size }, (_, row) => (row * (seed + 3)) % codes),
          wanted: Uint8Array.from({ length: codes }, (_, code) => (wanted.includes(code) ? 1 : 0)),
        }))
        for (let time = 0; time < 3; time++) expect([...rowsMeeting(rows, tests)]).toEqual(naive(rows, tests))
        expect([...rowsMeeting(rows, [])]).toEqual([...rows])
      },
    ),
    { numRuns: 60 },
  )
})
