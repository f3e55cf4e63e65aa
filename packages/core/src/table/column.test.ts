import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeColumn, codeOf, numberAt, numberColumn, textAt } from './column'

test.each([
  [1, Uint8Array],
  [256, Uint8Array],
  [257, Uint16Array],
  [65_536, Uint16Array],
  [65_537, Uint32Array],
])('%i codes are held in the smallest array that takes them', (size, kind) => {
  const texts = Array.from({ length: size }, (_, code) => String(code))
  const column = codeColumn(texts)
  expect(column.codes).toBeInstanceOf(kind)
  expect(textAt(column, size - 1)).toBe(String(size - 1))
})

test('every text and every number comes back from its row', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.option(fc.double({ noNaN: true }))), (texts, numbers) => {
      const [codes, values] = [codeColumn(texts), numberColumn(numbers)]
      expect(texts.map((_, row) => textAt(codes, row))).toEqual(texts)
      expect(numbers.map((_, row) => numberAt(values, row))).toEqual(numbers)
    }),
  )
})

test('a dictionary keeps the order it is given, and must have every text', () => {
  expect(codeColumn(['b', 'a'], ['a', 'b', 'c'])).toMatchObject({ dictionary: ['a', 'b', 'c'] })
  expect(() => codeColumn(['d'], ['a', 'b', 'c'])).toThrow('"d" is not in the dictionary of the column')
})

test('the code of a text is its place among the texts of the column', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (texts, other) => {
      const column = codeColumn(texts)
      for (const text of [...texts, other, '__proto__']) {
        const place = column.dictionary.indexOf(text)
        expect(codeOf(column, text)).toBe(place < 0 ? undefined : place)
      }
    }),
  )
})
