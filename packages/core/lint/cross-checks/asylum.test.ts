import { describe, expect, test } from 'vitest'
import { parsePeriod } from '../../src/period'
import { type Cells, cellOf, rowsOf, sumOf } from './cells'

describe('the United Kingdom', () => {
  const quarters = ['2023-Q2', '2023-Q3', '2023-Q4', '2024-Q1']
  const claims = { measure: 'claims', category: 'total' }

  test('the quarters of the year to March 2024 add to the 7,003 claims published', () => {
    const source = 'asylum-homeoffice-humaniverse'
    expect(sumOf('uk-asylum', { ...claims, period: quarters, source }, 4)).toBe(7_003)
    expect(cellOf('uk-asylum', { ...claims, period: '2023-04/2024-03' })).toBe(7_003)
  })

  test('the United Nations have fewer for 2023, without repeat claims, and the same for 2024', () => {
    const united = (period: string) => cellOf('asylum-applications', { destination: 'GBR', period })
    expect([united('2023'), cellOf('uk-asylum', { ...claims, period: '2023' })]).toEqual([5_273, 5_904])
    expect([united('2024'), cellOf('uk-asylum', { ...claims, period: '2024' })]).toEqual([10_542, 10_542])
  })
})

describe('Europe', () => {
  test('fewer return to a third country than return at all', () => {
    const all = new Map(
      rowsOf('returns', { measure: 'returned-after-order-to-leave' }).map((row) => [
        placeAndTime(row),
        Number(row.value),
      ]),
    )
    const pairs = rowsOf('returns', { measure: 'returned-to-third-country' })
      .map((row) => [placeAndTime(row), Number(row.value), all.get(placeAndTime(row))] as const)
      .filter(([, , returned]) => returned !== undefined)
    expect(pairs).toHaveLength(64)
    expect(pairs.filter(([, toThird, returned = 0]) => toThird > returned)).toEqual([])
  })

  test.each([
    ['2023', 12],
    ['2024', 13],
  ])('of the nationalities detected at the border in %s Pakistan is number %i', (period, rank) => {
    const detected = rowsOf('frontex-by-nationality', { period })
      .filter(({ origin }) => origin !== 'WLD')
      .sort((a, b) => Number(b.value) - Number(a.value))
    expect(detected.findIndex(({ origin }) => origin === 'PAK') + 1).toBe(rank)
  })

  test.each([
    ['2019', 1_180, 1_213],
    ['2020', 1_400, 1_398],
    ['2022', 3_188, 3_553],
    ['2023', 7_642, 7_879],
  ])(
    'landings in Italy of %s are near the detections on the central Mediterranean',
    (period, landed, detected) => {
      expect(cellOf('irregular-arrivals', { destination: 'ITA', measure: 'sea-arrivals', period })).toBe(
        landed,
      )
      const route = { destination: 'EU', route: 'central-mediterranean', measure: 'illegal-border-crossings' }
      expect(cellOf('irregular-arrivals', { ...route, period })).toBe(detected)
      expect(Math.abs(landed - detected) / detected).toBeLessThan(0.11)
    },
  )

  test('landings in Italy from January on do not fall from month to month', () => {
    const toDate = rowsOf('irregular-arrivals', { destination: 'ITA', measure: 'sea-arrivals' })
      .filter(({ status }) => status !== 'U')
      .map(({ period = '', value }) => ({ ...parsePeriod(period), value: Number(value) }))
      .sort((a, b) => (a.end < b.end ? -1 : 1))
    const falls = toDate.filter(({ start, value }, at) => {
      const before = toDate[at - 1]
      return before?.start === start && before.value > value
    })
    expect(falls).toEqual([])
  })

  test('of first decisions in the EU, Norway and Switzerland in 2024, 13.0 percent gave protection', () => {
    const decided = (outcome: string) =>
      rowsOf('asylum-decisions', {
        period: '2024',
        decisionLevel: 'fi',
        outcome,
        destination: EU_PLUS,
      }).reduce((sum, { value }) => sum + Number(value), 0)
    const protection = decided('recognised') + decided('complementary')
    expect(((protection / (protection + decided('rejected'))) * 100).toFixed(1)).toBe('13.0')
  })
})

describe('the dead and missing on routes', () => {
  const counted = (victims: string) =>
    rowsOf('incident-totals', { victims, measure: 'dead-and-missing' }).reduce(
      (sum, { value }) => sum + Number(value),
      0,
    )

  test('are between 137, where all were Pakistanis, and 1,520, where any were', () => {
    expect([counted('only'), counted('any')]).toEqual([137, 1_520])
  })

  test('off Pylos were 646', () => {
    const wreck = { incident: 'mmp-2023-06-14-grc', measure: 'dead-and-missing' }
    expect(cellOf('incident-victims', wreck)).toBe(646)
  })

  test('are as many incidents in a year as are in the table', () => {
    const source = 'asylum-iom-mmp-gdidata'
    const incidents = rowsOf('incident-victims', { measure: 'dead-and-missing', source })
    for (const { period = '', value } of rowsOf('incident-totals', {
      victims: 'any',
      measure: 'incidents',
    })) {
      const year = parsePeriod(period)
      const within = incidents.filter((row) => {
        const day = parsePeriod(row.period ?? '')
        return year.start <= day.start && day.end <= year.end
      })
      expect([period, within.length]).toEqual([period, Number(value)])
    }
  })
})

const placeAndTime = ({ destination, period }: Cells): string => `${destination} ${period}`

const EU_PLUS =
  'AUT BEL BGR CHE CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD NOR POL PRT ROU SVK SVN SWE'.split(
    ' ',
  )
