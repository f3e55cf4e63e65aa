import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeColumn, numberColumn } from './column'
import { decodeColumn, encodeCodes } from './encoding'

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value))

test('a column with one code is written as a constant', () => {
  expect(encodeCodes(codeColumn(['PAK', 'PAK', 'PAK']))).toEqual({ constant: 'PAK' })
})

test('long runs are written as runs, scattered codes one by one', () => {
  const runs = [...Array(20).fill('a'), ...Array(20).fill('b')]
  expect(encodeCodes(codeColumn(runs))).toEqual({ dictionary: ['a', 'b'], runs: [0, 20, 1, 20] })
  const scattered = ['a', 'b', 'c', 'a', 'b', 'c']
  expect(encodeCodes(codeColumn(scattered))).toEqual({
    dictionary: ['a', 'b', 'c'],
    codes: [0, 1, 2, 0, 1, 2],
  })
})

test('whatever is encoded, written as JSON and decoded is the column it was', () => {
  const texts = fc.oneof(
    fc.array(fc.constantFrom('', 'PAK', 'IND', '"', 'پاکستان')),
    fc
      .array(fc.tuple(fc.string(), fc.integer({ min: 1, max: 300 })), { maxLength: 5 })
      .map((runs) => runs.flatMap(([text, length]) => Array<string>(length).fill(text))),
  )
  fc.assert(
    fc.property(texts, (cells) => {
      const column = codeColumn(cells)
      expect(decodeColumn(throughJson(encodeCodes(column)), cells.length)).toEqual(column)
    }),
  )
})

test('numbers keep their gaps', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.option(
          fc.oneof(
            fc.integer(),
            fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
          ),
        ),
      ),
      (numbers) => {
        const decoded = decodeColumn(throughJson({ numbers }), numbers.length)
        expect(decoded).toEqual(numberColumn(numbers))
      },
    ),
  )
})
