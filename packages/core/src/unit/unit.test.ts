import fc from 'fast-check'
import { expect, test } from 'vitest'
import { percent, perThousandPopulation, ratio } from './derived-units'
import { assertSameUnit, convertValue, type Unit } from './unit'

const persons: Unit = { id: 'persons', dimension: 'persons', factor: 1 }
const visas: Unit = { id: 'visas', dimension: 'visas', factor: 1 }
const usd: Unit = { id: 'usd', dimension: 'usd', factor: 1 }
const usdMillion: Unit = { id: 'usd-million', dimension: 'usd', factor: 1_000_000 }

test('adding unlike units is an error that names both', () => {
  expect(() => assertSameUnit('add', persons, visas)).toThrow(
    expect.objectContaining({
      code: 'UnlikeUnitsError',
      message: 'Cannot add persons and visas: they are unlike units.',
      problem: { field: 'unit', value: 'visas', accepted: ['persons'] },
    }),
  )
})

test('units of one dimension but of another multiple are not added as they stand either', () => {
  expect(() => assertSameUnit('add', usd, usdMillion)).toThrow(/usd and usd-million/)
  expect(() => assertSameUnit('add', usd, { ...usd })).not.toThrow()
})

test('a value is converted by the factors of its units', () => {
  expect(convertValue(34.6, usdMillion, usd)).toBe(34_600_000)
  expect(convertValue(34_600_000, usd, usdMillion)).toBe(34.6)
  expect(convertValue(0.25, ratio, percent)).toBe(25)
  expect(convertValue(7, percent, ratio)).toBe(0.07)
})

test('converting between unlike units is an error that names both', () => {
  expect(() => convertValue(1, percent, perThousandPopulation)).toThrow(
    'Cannot convert between percent and per-1000-population: they are unlike units.',
  )
})

test('a conversion there and back returns the value', () => {
  const factor = fc.constantFrom(0.00001, 0.001, 0.01, 1, 1_000, 1_000_000, 1_000_000_000)
  fc.assert(
    fc.property(fc.integer(), factor, factor, (thousandths, a, b) => {
      const value = thousandths / 1_000
      const from: Unit = { id: 'from', dimension: 'any', factor: a }
      const to: Unit = { id: 'to', dimension: 'any', factor: b }
      const back = convertValue(convertValue(value, from, to), to, from)
      expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-12)
    }),
  )
})
