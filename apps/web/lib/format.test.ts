import { expect, test } from 'vitest'
import { dateName, formatNumber, formatValue, listOf, periodName, rangeText, textDecimals } from './format'

test('a count is grouped in thousands in both languages, in Latin digits', () => {
  expect(formatValue(727381, 'persons', 'en')).toBe('727,381')
  expect(formatValue(727381, 'persons', 'ur')).toBe('727,381')
})

test('short forms count in thousands and millions in English, in lakh and crore in Urdu', () => {
  expect(formatValue(800_000, 'persons', 'en', 'compact')).toBe('800k')
  expect(formatValue(800_000, 'persons', 'ur', 'compact')).toContain('لاکھ')
  expect(formatValue(25_000_000, 'persons', 'ur', 'compact')).toContain('کروڑ')
})

test('the exact form keeps every published digit, running text rounds', () => {
  expect(formatValue(47.4653, 'percent', 'en')).toBe('47.4653%')
  expect(formatValue(47.4653, 'percent', 'en', 'text')).toBe('47.5%')
  expect(formatValue(9, 'percent', 'en', 'text')).toBe('9.0%')
  expect(formatValue(2.8948, 'per-1000-population', 'en', 'text')).toBe('2.89')
  expect(formatValue(9.5, 'usd-million', 'en', 'text')).toBe('9.5')
})

test('a change carries its sign, with a true minus', () => {
  expect(formatValue(5.1, 'percent-change', 'en')).toBe('+5.1%')
  expect(formatValue(-15.678, 'percent-change', 'en', 'text')).toBe('−15.7%')
  expect(formatNumber(-3, 'en')).toBe('−3')
})

test('ranks are not grouped', () => expect(formatValue(1024, 'rank', 'en')).toBe('1024'))

test('a range shows as many decimals as tell its ends apart', () => {
  expect(rangeText({ low: 725_672, high: 727_391 }, 'persons', 'en')).toEqual({
    low: '725,672',
    high: '727,391',
  })
  expect(rangeText({ low: 2.888, high: 2.8949 }, 'per-1000-population', 'en')).toEqual({
    low: '2.888',
    high: '2.895',
  })
})

test('decimals follow the unit', () => {
  expect(textDecimals('percent', 12)).toBe(1)
  expect(textDecimals('persons', 1234.5)).toBe(0)
  expect(textDecimals('index', 0.512)).toBe(2)
})

test('periods, dates and lists are in words of the language', () => {
  expect(periodName('2024-07', 'en')).toBe('July 2024')
  expect(dateName('2026-01-09', 'en')).toBe('9 January 2026')
  expect(dateName('undated', 'en')).toBe('undated')
  expect(listOf(['a', 'b', 'c'], 'en')).toBe('a, b and c')
})
