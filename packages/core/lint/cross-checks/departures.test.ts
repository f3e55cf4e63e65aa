import { describe, expect, test } from 'vitest'
import { cellOf, rowsOf, sumOf, years } from './cells'

// Registrations that no source prints, but that follow from two or more that do; and sums that sources print of figures
// which stand in another table or another period.

const WORKBOOK = 'departures-repo-workbook'

/** Registrations of a calendar year, in the count of one scope. */
const year = (period: string, scope: string, source?: string): number =>
  cellOf('departures-total', { period, scope, ...(source ? { source } : {}) })

/** Registrations from the first to the last day of a stretch of time. */
const stretch = (period: string, source?: string): number =>
  cellOf('departures-cumulative', {
    period,
    destination: 'WLD',
    province: 'total',
    district: 'total',
    ...(source ? { source } : {}),
  })

const month = (period: string, source?: string): number =>
  cellOf('departures-monthly', { period, ...(source ? { source } : {}) })

describe('registrations of months that follow from published stretches', () => {
  const toJuly2023 = stretch('2023-01/2023-07', 'departures-propakistani-2023-08-20')
  const toAugust2023 = stretch('2023-01/2023-08', 'departures-businessobserver-2023-09')
  const toSeptember2023 = stretch('2023-01/2023-09', 'departures-bol-2023-10-22')
  const toJune2022 = stretch('2022-01/2022-06', 'departures-propakistani-2022-07-27')
  const toAugust2024 =
    stretch('2019-01/2024-08', 'departures-brecorder-2024-09-07') -
    year('2019', 'beoe-oec', WORKBOOK) -
    year('2020', 'beoe-oec', WORKBOOK) -
    year('2021', 'beoe-oec', WORKBOOK) -
    year('2022', 'beoe-oec', 'departures-dailypakistan-2024-06-15') -
    year('2023', 'beoe-oec', 'departures-dailypakistan-2024-06-15')

  test.each([
    [
      'December 2019',
      62_185,
      year('2019', 'beoe') - stretch('2019-01/2019-11', 'departures-profit-2019-12-20'),
    ],
    [
      'March to June 2022',
      278_317,
      toJune2022 - stretch('2022-01/2022-02', 'departures-propakistani-2022-04-06'),
    ],
    ['July to December 2022', 419_888, year('2022', 'beoe-oec') - toJune2022],
    [
      'April to July 2023',
      253_479,
      toJuly2023 - stretch('2023-01/2023-03', 'departures-karachistartups-2023'),
    ],
    ['August 2023', 90_172, toAugust2023 - toJuly2023],
    ['September 2023', 92_826, toSeptember2023 - toAugust2023],
    [
      'October to December 2023',
      229_517,
      year('2023', 'beoe-oec', 'departures-dailypakistan-2024-06-15') - toSeptember2023,
    ],
    ['January to August 2024', 442_528, toAugust2024],
    [
      'November 2024',
      78_226,
      stretch('2024-01/2024-11', 'departures-raisedbynumbers-2024-12') -
        toAugust2024 -
        month('2024-09') -
        month('2024-10'),
    ],
    [
      'March 2025',
      58_555,
      stretch('2025-01/2025-03', 'departures-app-2025-04-21') - month('2025-01') - month('2025-02'),
    ],
    [
      'November 2025',
      71_267,
      stretch('2025-01/2025-11', 'departures-gtv-2025-12-30') -
        stretch('2025-01/2025-08', 'departures-urdupoint-2025-09-24') -
        month('2025-09') -
        month('2025-10'),
    ],
  ])('%s: %i', (_, registered, computed) => {
    expect(computed).toBe(registered)
  })

  test('1971 to 1980: 608,093', () => {
    const since1981 = sumOf(
      'departures-total',
      { period: years(1981, 2018), scope: 'beoe', source: WORKBOOK },
      38,
    )
    const since1971 = stretch('1971/2019-11', 'departures-profit-2019-12-20')
    expect(since1971 - stretch('2019-01/2019-11', 'departures-profit-2019-12-20') - since1981).toBe(608_093)
  })
})

describe('placements by the Overseas Employment Corporation that follow from the two official counts', () => {
  test.each([
    ['2006', 1_083, 'departures-brecorder-2007', WORKBOOK],
    ['2013', 1_457, 'departures-javedch-2018-04-16', WORKBOOK],
    ['2014', 1_375, 'departures-javedch-2018-04-16', WORKBOOK],
    ['2015', 1_128, 'departures-javedch-2018-04-16', WORKBOOK],
    ['2016', 1_055, 'departures-javedch-2018-04-16', WORKBOOK],
    ['2017', 773, 'departures-javedch-2018-04-16', WORKBOOK],
    ['2019', 673, WORKBOOK, 'departures-pge-2020'],
    ['2020', 508, WORKBOOK, 'departures-pge-2021'],
    ['2021', 1_632, WORKBOOK, 'departures-thebizupdate-2022'],
    ['2022', 2_790, WORKBOOK, 'departures-dawn-2023-06'],
  ])('%s: %i', (period, placed, both, bureau) => {
    expect(year(period, 'beoe-oec', both) - year(period, 'beoe', bureau)).toBe(placed)
  })
})

describe('published sums over tables and periods', () => {
  const toJune2025 = stretch('2025-01/2025-06', 'departures-profit-2025-08-06')

  test.each([
    [
      'March 2023 is the first quarter less January and February',
      month('2023-03'),
      stretch('2023-01/2023-03', WORKBOOK) - stretch('2023-01/2023-02'),
    ],
    [
      'January to May 2025 is the first quarter with April and May',
      stretch('2025-01/2025-05'),
      stretch('2025-01/2025-03', 'departures-app-2025-04-21') + month('2025-04') + month('2025-05'),
    ],
    ['January to June 2025 adds June', toJune2025, stretch('2025-01/2025-05') + month('2025-06')],
    [
      'January to August 2025 adds July, as first released, and August',
      stretch('2025-01/2025-08'),
      toJune2025 + month('2025-07', 'departures-pakbanker-2025-08') + month('2025-08'),
    ],
    [
      'December 2024 is the year less eleven months',
      month('2024-12'),
      year('2024', 'beoe-oec', 'departures-dailytimes-2025-06-09') - stretch('2024-01/2024-11'),
    ],
    [
      'December 2025 is the year less eleven months',
      month('2025-12'),
      year('2025', 'unstated') - stretch('2025-01/2025-11', 'departures-gtv-2025-12-30'),
    ],
    [
      '2,041,147 from 2023 to August 2025 are two years and eight months',
      stretch('2023/2025-08'),
      year('2023', 'beoe-oec', 'departures-dailypakistan-2024-06-15') +
        year('2024', 'beoe-oec', 'departures-dailytimes-2025-06-09') +
        stretch('2025-01/2025-08'),
    ],
  ])('%s', (_, published, computed) => {
    expect(computed).toBe(published)
  })

  test('the eight regions from 2013 to February 2018 add to 3,728,330', () => {
    const regions = rowsOf('departures-cumulative', { period: '2013-01/2018-02', destination: 'WLD' }).filter(
      ({ province }) => province !== 'total',
    )
    expect(regions).toHaveLength(8)
    expect(regions.reduce((sum, { value }) => sum + Number(value), 0)).toBe(3_728_330)
    expect(stretch('2013-01/2018-02')).toBe(3_728_330)
  })

  test('five fiscal years of the corporation add to 6,851', () => {
    const fiscal = ['FY2009-PK', 'FY2010-PK', 'FY2011-PK', 'FY2012-PK', 'FY2013-PK']
    expect(sumOf('departures-by-channel', { period: fiscal, destination: 'WLD' }, 5)).toBe(6_851)
    expect(cellOf('departures-by-channel', { period: '2008-07/2013-06', destination: 'WLD' })).toBe(6_851)
  })

  test.each([
    ['azad-jammu-kashmir', 230_749, 7],
    ['balochistan', 47_285, 19],
    ['gilgit-baltistan', 3_314, 4],
    ['islamabad', 16_203, 1],
    ['khyber-pakhtunkhwa', 901_472, 22],
    ['punjab', 1_829_108, 34],
    ['sindh', 334_933, 15],
    ['tribal-areas', 186_433, 11],
  ])(
    'the districts of %s from 1981 to 2007 add to the years of the region',
    (province, registered, count) => {
      const districts = rowsOf('departures-cumulative', {
        period: '1981/2007',
        province,
        source: WORKBOOK,
      }).filter(({ district }) => district !== 'total')
      expect(districts).toHaveLength(count)
      expect(districts.reduce((sum, { value }) => sum + Number(value), 0)).toBe(registered)
      const region = { period: years(1981, 2007), province, source: WORKBOOK }
      expect(sumOf('departures-by-province', region, 27)).toBe(registered)
    },
  )
})
