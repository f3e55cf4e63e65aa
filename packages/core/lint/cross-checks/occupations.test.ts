import { describe, expect, test } from 'vitest'
import { cellOf, rowsOf, sumOf, years } from './cells'

const REGISTER = 'occ-beoe-tariq'
const UPPER = ['highly-qualified', 'highly-skilled']

/** Registrations of a year in some of the register's skill categories. */
const skilled = (period: string, levels: readonly string[]): number =>
  sumOf('departures-by-skill', { period, skillLevel: levels }, levels.length)

describe('skill categories', () => {
  test.each([
    ['2022', 38_841],
    ['2023', 68_447],
    ['2025', 32_009],
  ])('highly qualified and highly skilled of %s: %i', (period, registered) => {
    expect(skilled(period, UPPER)).toBe(registered)
  })

  test('with the skilled, no year has more than 2015: 422,654', () => {
    const levels = [...UPPER, 'skilled']
    const sums = years(1981, 2022).map((period) =>
      sumOf('departures-by-skill', { period, skillLevel: levels, source: REGISTER }, 3),
    )
    expect(Math.max(...sums, skilled('2023', levels), skilled('2025', levels))).toBe(422_654)
    expect(skilled('2015', levels)).toBe(422_654)
  })

  test('52 years have 706,774 highly qualified and highly skilled', () => {
    expect(sumOf('departures-by-skill-cumulative', { period: '1971/2022', skillLevel: UPPER }, 2)).toBe(
      706_774,
    )
  })

  test.each([
    ['highly-qualified', 12_616],
    ['highly-skilled', 25_032],
    ['skilled', 236_779],
  ])('the years before 1981 have %s: %i by subtraction', (skillLevel, registered) => {
    const since1971 = cellOf('departures-by-skill-cumulative', { period: '1971/2022', skillLevel })
    const since1981 = sumOf(
      'departures-by-skill',
      { period: years(1981, 2022), skillLevel, source: REGISTER },
      42,
    )
    expect(since1971 - since1981).toBe(registered)
  })
})

describe('occupations', () => {
  test('doctors since 1971 less those of 2014 to 2022 are near the 13,516 printed for 1971 to 2013', () => {
    const since2014 = sumOf(
      'departures-by-occupation',
      { period: years(2014, 2022), occupation: 'doctor', source: REGISTER },
      9,
    )
    const before =
      cellOf('departures-by-occupation-cumulative', { period: '1971/2022', occupation: 'doctor' }) - since2014
    expect(before).toBe(13_656)
    const printed = cellOf('departures-by-occupation-cumulative', {
      period: '1971/2013',
      occupation: 'doctor',
    })
    expect(Math.abs(before - printed) / printed).toBeLessThan(0.011)
  })

  test('doctors, engineers, nurses and teachers of 2025: 13,106', () => {
    const occupation = ['doctor', 'engineer', 'nurse', 'teacher']
    const source = 'occ-dailypakistan-2026-01'
    expect(sumOf('departures-by-occupation', { period: '2025', occupation, source }, 4)).toBe(13_106)
  })

  test('no year of the register has more than 946,571 departures of any kind', () => {
    const registered = rowsOf('departures-total', { source: 'departures-repo-workbook' }).map(({ value }) =>
      Number(value),
    )
    expect(Math.max(...registered)).toBe(946_571)
    expect(cellOf('departures-total', { period: '2015', scope: 'beoe' })).toBe(946_571)
  })
})

test.each([
  ['2002', 'AY2001-2002'],
  ['2003', 'AY2002-2003'],
  ['2004', 'AY2003-2004'],
])('students in the United States of %s are those of %s', (period, academic) => {
  const destination = 'USA'
  expect(cellOf('students-abroad', { destination, measure: 'tertiary-by-host', period })).toBe(
    cellOf('students-abroad', { destination, measure: 'open-doors', period: academic }),
  )
})
