import { describe, expect, test } from 'vitest'
import { parsePeriod } from '../../src/period'
import { partsInYear, sumOfTiles, yearOfPart } from './sum-periods'

describe('the year of a part', () => {
  test.each([
    ['2023-06', 'month->year', '2023'],
    ['2023-Q3', 'quarter->year', '2023'],
    ['2023-12-31', 'day->year', '2023'],
    ['2023-06', 'month->FY-PK', 'FY2023-PK'],
    ['2023-07', 'month->FY-PK', 'FY2024-PK'],
    ['2023-09', 'month->FY-US', 'FY2023-US'],
    ['2023-10', 'month->FY-US', 'FY2024-US'],
  ] as const)('of %s by %s is %s', (part, rule, year) => {
    expect(yearOfPart(parsePeriod(part), rule)).toBe(year)
  })

  test.each([
    ['2023', 'month->year'],
    ['2023-Q3', 'month->year'],
    ['2023-07', 'quarter->year'],
    ['2023-01/2023-03', 'month->year'],
  ] as const)('%s is no part by %s', (part, rule) => {
    expect(yearOfPart(parsePeriod(part), rule)).toBeUndefined()
  })
})

test('a year has twelve months and four quarters, and as many days as something happened on', () => {
  expect(partsInYear('month->year')).toBe(12)
  expect(partsInYear('month->FY-PK')).toBe(12)
  expect(partsInYear('quarter->year')).toBe(4)
  expect(partsInYear('day->year')).toBe(0)
})

describe('the sum of the parts that tile an interval', () => {
  const sumOver = (whole: string, parts: Readonly<Record<string, number>>) =>
    sumOfTiles(
      parsePeriod(whole),
      Object.entries(parts).map(([period, value]) => ({ period: parsePeriod(period), value })),
    )

  test('is that of parts of any length, each beginning the day after the last ended', () => {
    expect(sumOver('2021/2022-04', { '2021': 1, '2022-Q1': 10, '2022-04': 100 })).toBe(111)
    expect(sumOver('2024-04/2025-03', { '2024-Q2': 1, '2024-Q3': 10, '2024-Q4': 100, '2025-Q1': 1000 })).toBe(
      1111,
    )
  })

  test('does not rest on the order of the parts', () => {
    expect(sumOver('2021/2022-04', { '2022-04': 100, '2021': 1, '2022-Q1': 10 })).toBe(111)
  })

  test('counts the longest parts where shorter ones lie within', () => {
    expect(sumOver('2021/2022', { '2021': 1, '2021-01': 500, '2021-Q1': 700, '2022': 10 })).toBe(11)
  })

  test('passes over parts outside, and the interval itself', () => {
    expect(sumOver('2021/2022', { '2020': 5, '2021': 1, '2022': 10, '2021/2022': 99, '2022/2023': 7 })).toBe(
      11,
    )
  })

  test('takes fiscal years as parts of calendar intervals', () => {
    expect(sumOver('2021-07/2023-06', { 'FY2022-PK': 1, 'FY2023-PK': 10 })).toBe(11)
  })

  test.each([
    ['at the beginning', { '2022': 10 }],
    ['in the middle', { '2021-Q1': 1, '2021-07/2021-12': 2, '2022': 10 }],
    ['at the end', { '2021': 1, '2022-Q1': 10 }],
  ])('is none where they leave a gap %s', (_, parts) => {
    expect(sumOver('2021/2022', parts)).toBeUndefined()
  })

  test('is none where they overlap', () => {
    expect(sumOver('2021/2022', { '2021': 1, '2021-07/2022-12': 10 })).toBeUndefined()
  })

  test('is none of no parts', () => {
    expect(sumOver('2021/2022', {})).toBeUndefined()
  })

  test('knows leap days', () => {
    expect(sumOver('2024-02/2024-03', { '2024-02-01/2024-02-29': 1, '2024-03': 10 })).toBe(11)
    expect(sumOver('2023-02/2023-03', { '2023-02-01/2023-02-28': 1, '2023-03': 10 })).toBe(11)
    expect(sumOver('2024-02/2024-03', { '2024-02-01/2024-02-28': 1, '2024-03': 10 })).toBeUndefined()
  })
})
