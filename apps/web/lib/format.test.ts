import { readWhere } from '@exodus/core'
import { expect, test } from 'vitest'
import { openDataset } from './evidence'
import {
  dateName,
  formApart,
  formatFigure,
  formatNumber,
  formatValue,
  listOf,
  periodName,
  rangeText,
  textDecimals,
} from './format'

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

test('a value that is not zero never reads as zero', () => {
  expect(formatValue(0.0034, 'percent', 'en', 'text')).toBe('0.0034%')
  expect(formatValue(0.00012, 'per-1000-population', 'en', 'text')).toBe('0.00012')
  expect(formatValue(0.02, 'percent', 'en', 'compact')).toBe('0.02%')
  expect(formatValue(0, 'percent', 'en', 'text')).toBe('0.0%')
})

test('neighbouring shares are told apart, however close they are', async () => {
  const { evidence } = await openDataset('population-15-64-share')
  const figures = readWhere(evidence, 'population-15-64-share', { period: '2024' })
  const sorted = figures.toSorted((a, b) => a.value - b.value)
  const pairs = sorted.slice(1).map((figure, at) => [sorted[at] ?? figure, figure] as const)
  const apart = pairs.map(([a, b]) => formApart(a, b, 'en'))
  expect(new Set(apart)).toEqual(new Set(['text', 'fine']))
  // Six digits tell them apart: what differs by less is a rounding of the machine.
  const differ = pairs.filter(([a, b]) => b.value - a.value > a.value * 1e-5)
  expect(differ.length).toBeGreaterThan(100)
  for (const [a, b] of differ) {
    const form = formApart(a, b, 'en')
    expect(formatFigure(a, 'en', form)).not.toBe(formatFigure(b, 'en', form))
  }
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
