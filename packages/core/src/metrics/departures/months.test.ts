import { beforeAll, describe, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../../evidence'
import {
  departures,
  departuresInMonth,
  departuresMonthGrowth,
  departuresMonthIndex,
  departuresSeason,
  departuresYearToDate,
  departuresYearToDateGrowth,
} from '.'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence({
    datasets: ['departures-total', 'departures-monthly', 'departures-cumulative'],
  })
})

const pakistan = (period: string) => ({ origin: 'PAK', period })
const months2025 = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`)

describe('a month', () => {
  test.each([
    // Subtractions made by hand when the data were gathered.
    ['2025-03', 172_144 - 63_559 - 50_030],
    ['2025-11', 71_267],
    ['2023-08', 90_172],
    ['2023-09', 92_826],
    // Published.
    ['2025-10', 90_339],
    ['2024-12', 64_195],
  ])('%s had %i departures', (period, count) => {
    expect(departuresInMonth.at(evidence, pakistan(period)).value).toBe(count)
  })

  test('that was published is the published row', () => {
    expect(departuresInMonth.at(evidence, pakistan('2025-10')).lineage).toMatchTree(
      'departures-monthly 2025-10',
    )
  })

  test('that follows from releases shows them', () => {
    expect(departuresInMonth.at(evidence, pakistan('2025-11')).lineage).toMatchTree([
      '−',
      'departures-cumulative 2025-01/2025-11',
      'departures-cumulative 2025-01/2025-08',
      'departures-monthly 2025-09',
      'departures-monthly 2025-10',
    ])
  })

  test('that was not released has no answer', () => {
    expect(() => departuresInMonth.at(evidence, pakistan('2024-11'))).toThrow(
      expect.objectContaining({ code: 'MissingObservationError' }),
    )
  })

  test('a series has the months that follow from releases, in time', () => {
    const series = departuresInMonth.series(evidence, { origin: 'PAK' }).map(({ period }) => period.code)
    expect(series.filter((code) => code.startsWith('2025'))).toEqual(months2025)
    expect(series[0]).toBe('2023-03')
    expect(series.at(-1)).toBe('2026-01')
  })

  test('the twelve of 2025 add up to the year but for the 30 by which July was corrected', () => {
    const total = months2025.reduce(
      (all, month) => all + departuresInMonth.at(evidence, pakistan(month)).value,
      0,
    )
    expect(total - departures.at(evidence, pakistan('2025')).value).toBe(30)
  })

  test('is compared with the same month of the year before', () => {
    const { value } = departuresMonthGrowth.at(evidence, pakistan('2026-01'))
    expect(value).toBeCloseTo((75_663 / 63_559 - 1) * 100, 10)
  })
})

describe('the season', () => {
  test('October 2025 stands 42 per cent above the mean month, as R has it', () => {
    // 90339 / (762499 / 12) * 100
    expect(departuresMonthIndex.at(evidence, pakistan('2025-10')).value).toBeCloseTo(142.17303891546086, 10)
  })

  test('the months of a year have a mean of 100', () => {
    const indices = months2025.map((month) => departuresMonthIndex.at(evidence, pakistan(month)).value)
    expect(indices.reduce((all, value) => all + value, 0) / 12).toBeCloseTo(100, 2)
  })

  test('September is the mean of three years, as R has it', () => {
    // mean(c(92826 / (862625 / 12), 65116 / (727381 / 12), 73545 / (762499 / 12))) * 100
    const figure = departuresSeason.at(evidence, { ...pakistan('2025'), month: '09' })
    expect(figure.value).toBeCloseTo(117.43300416070301, 10)
  })

  test('of one year alone there is none, nor of a thirteenth month', () => {
    expect(() => departuresSeason.at(evidence, { ...pakistan('2025'), month: '11' })).toThrow(
      /needs 2 figures or more; 1 are published/,
    )
    expect(() => departuresSeason.at(evidence, { ...pakistan('2025'), month: '13' })).toThrow(/no such month/)
  })
})

describe('the year to date', () => {
  const toDate = (period: string) => departuresYearToDate.at(evidence, pakistan(period)).value

  test('is the release, or the last release and the months since', () => {
    expect(toDate('2025-01/2025-08')).toBe(451_141)
    expect(toDate('2025-01/2025-10')).toBe(451_141 + 73_545 + 90_339)
    expect(toDate('2025-01/2025-12')).toBe(762_499)
  })

  test('is compared with the same months of the year before', () => {
    const figure = departuresYearToDateGrowth.at(evidence, pakistan('2025-01/2025-11'))
    expect(figure.value).toBeCloseTo((686_292 / 663_186 - 1) * 100, 10)
    expect(figure.id).toBe('departures-year-to-date-growth/PAK.2025-01--2025-11')
  })

  test('rivals of a release widen the range', () => {
    expect(departuresYearToDate.at(evidence, pakistan('2025-01/2025-06')).range).toEqual({
      low: 336_442,
      high: 336_999,
    })
  })

  test.each(['2024', '2024-02/2024-11', '2019-01/2024-08'])('%s is none', (period) => {
    expect(() => toDate(period)).toThrow(expect.objectContaining({ code: 'UnlikePeriodsError' }))
  })
})
