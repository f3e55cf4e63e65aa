import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readStatedNumber, statedNumbers } from './stated-number'

const values = (text: string): number[] => statedNumbers(text).map(({ value }) => value)

test.each([
  ['727,381', 727_381, 1],
  ['727,000', 727_000, 1_000],
  ['7,27,000', 727_000, 1_000],
  ['727 381', 727_381, 1],
  ['7.27 lakh', 727_000, 1_000],
  ['7.27 lakhs', 727_000, 1_000],
  ['1.3 crore', 13_000_000, 1_000_000],
  ['1.35 crore', 13_500_000, 100_000],
  ['0.7 million', 700_000, 100_000],
  ['0.727m', 727_000, 1_000],
  ['727k', 727_000, 1_000],
  ['29.4%', 29.4, 0.1],
  ['50 per cent', 50, 10],
  ['$38.3 billion', 38_300_000_000, 100_000_000],
  ['۷۲۷٬۳۸۱', 727_381, 1],
  ['۷٫۲۷ لاکھ', 727_000, 1_000],
  ['7 لاکھ 27 ہزار', 727_000, 1_000],
  ['1 crore 35 lakh', 13_500_000, 100_000],
  ['دس لاکھ', 1_000_000, 100_000],
  ['one million', 1_000_000, 1_000_000],
  ['-1.2 million', -1_200_000, 100_000],
  ['0', 0, 1],
])('%s is read with the place of its last digit', (text, value, step) => {
  const number = readStatedNumber(text)
  expect(number.value).toBe(value)
  expect(number.step).toBeCloseTo(step, 12)
})

test.each([
  ['29.4%', 'percent'],
  ['29.4 فیصد', 'percent'],
  ['2.9 per 1,000', 'per-1000'],
  ['$38 billion', 'usd'],
  ['38 billion dollars', 'usd'],
])('%s says what it is counted in', (text, unit) => {
  expect(readStatedNumber(text).unit).toBe(unit)
})

test('all numbers of a sentence are found where they stand', () => {
  const text = 'In 2024, 727,381 left and 1.2 lakh came back.'
  expect(values(text)).toEqual([2024, 727_381, 120_000])
  for (const { text: written, from, to } of statedNumbers(text)) expect(text.slice(from, to)).toBe(written)
})

test.each(['', 'none', '1 and 2', '…', 'NaN', '1.2.3', '12,34'])('%j is no single number', (text) => {
  expect(() => readStatedNumber(text)).toThrow(expect.objectContaining({ code: 'InvalidNumberError' }))
})

test.each([
  'half a million',
  'half of 727,381',
  'a quarter of a million',
  '2 and a half million',
  '2 million and a half',
  'ساڑھے سات لاکھ',
  'ساڑھے 7 لاکھ',
  'پونے دو لاکھ',
  '7.3e5',
  '7E5',
])('%j is not read as the number without its fraction or exponent', (text) => {
  expect(() => readStatedNumber(text)).toThrow(expect.objectContaining({ code: 'InvalidNumberError' }))
})

test('a word for a part of the year is no fraction of the number after it', () => {
  expect(values('In the second half 727,381 left')).toEqual([727_381])
})

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is refused', (value) => {
  expect(() => readStatedNumber(value)).toThrow(expect.objectContaining({ code: 'InvalidNumberError' }))
})

test('whatever Intl writes, in English or Urdu digits, grouped by thousands or by lakhs, is read back', () => {
  const locales = ['en-GB', 'en-IN', 'ur-PK-u-nu-latn', 'ur-PK-u-nu-arabext']
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), fc.constantFrom(...locales), (value, locale) => {
      expect(readStatedNumber(new Intl.NumberFormat(locale).format(value)).value).toBe(value)
    }),
  )
})

test('compact numbers of Urdu are read to the digits they give', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000, max: 900_000_000 }), (value) => {
      const text = new Intl.NumberFormat('ur-PK-u-nu-latn', { notation: 'compact' }).format(value)
      const number = readStatedNumber(text)
      expect(Math.abs(number.value - value)).toBeLessThanOrEqual(number.step / 2 + 1e-6)
    }),
  )
})

test('any text may be read for numbers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const { value, step } of statedNumbers(text)) {
        expect(value).not.toBeNaN()
        expect(step).toBeGreaterThan(0)
      }
    }),
  )
})
