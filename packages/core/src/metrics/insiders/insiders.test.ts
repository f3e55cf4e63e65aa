import { beforeAll, describe, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../../evidence'
import { explain, type Figure, readObservation } from '../../figure'
import { metricById } from '../registry'
import { insidersMetrics } from './index'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence({
    datasets: [...new Set([...insidersMetrics.flatMap((m) => m.datasets), 'dual-nationals', 'us-visas'])],
  })
})

const at = (id: string, key: Record<string, string>): Figure => metricById(id).at(evidence, key)
const ofPakistan = (id: string, key: Record<string, string>): Figure => at(id, { origin: 'PAK', ...key })

const sum = (figures: readonly Figure[]): number => figures.reduce((all, { value }) => all + value, 0)

const FIVE_YEARS = '2011-12/2016-12'
const FISCAL = ['2018', '2019', '2020', '2021', '2022', '2023', '2024'].map((year) => `FY${year}-US`)

describe('mission staff', () => {
  test('19 who stayed away are the sum over the countries in which they did', () => {
    const countries = evidence
      .dataset('officials-abroad')
      .where({ measure: 'mission-staff-disappeared' })
      .column('destination')
      .filter((code) => code !== 'WLD')
    const byCountry = countries.map((destination) =>
      ofPakistan('mission-staff-disappeared', { destination: String(destination), period: FIVE_YEARS }),
    )
    expect(byCountry).toHaveLength(8)
    expect(sum(byCountry)).toBe(19)
    expect(ofPakistan('mission-staff-disappeared', { period: FIVE_YEARS }).value).toBe(19)
  })

  test('they are one in a hundred of the 1,962 posted at the end of the five years', () => {
    const share = ofPakistan('mission-staff-disappeared-share', { period: FIVE_YEARS })
    expect(share.value).toBeCloseTo((19 / 1962) * 100, 10)
    expect(String(explain(share))).toContain('cases of 2011-12/2016-12 over the staff posted in 2016-12')
  })
})

describe('officials with a second nationality', () => {
  const listed = (group: string, period: string, destination = 'WLD') =>
    ofPakistan('dual-national-officials', { group, destination, period })

  test('the 213 of 2018 are the sum of the four bodies, and stand in a second table too', () => {
    const bodies = [
      'attached-departments-and-autonomous-bodies',
      'provincial-governments',
      'azad-kashmir-government',
      'occupational-groups',
    ].map((group) => listed(group, '2018'))
    expect(sum(bodies)).toBe(213)
    const second = readObservation(evidence, 'dual-nationals', {
      destination: 'WLD',
      measure: 'government-officers-with-dual-nationality',
      group: 'total',
      period: '2018',
    })
    expect(listed('civil-servants-all-bodies', '2018').value).toBe(second.value)
  })

  test('the 20 of 2024 are 10 British, 6 Canadian and 4 American', () => {
    const nationalities = ['GBR', 'CAN', 'USA'].map((code) =>
      listed('three-services-grade-17-and-above', '2024-04', code),
    )
    expect(nationalities.map(({ value }) => value)).toEqual([10, 6, 4])
    expect(listed('three-services-grade-17-and-above', '2024-04').value).toBe(sum(nationalities))
  })

  test('the 22,000 without a list does not answer', () => {
    for (const period of ['2022-01', '2025-01']) {
      expect(() => listed('all-government-employees', period)).toThrow(/flagged as unreliable/)
    }
  })

  test('cabinet aides of 2020 are four or five, by report', () => {
    const aides = ofPakistan('officials-with-ties-abroad', {
      measure: 'cabinet-aides-dual-nationals',
      group: 'special-assistants-and-advisers',
      period: '2020-07',
    })
    expect(aides.range).toEqual({ low: 4, high: 5 })
  })

  test('a list of officers is no count of persons: it has a metric of its own', () => {
    expect(() =>
      ofPakistan('officials-with-ties-abroad', {
        measure: 'dual-national-officials',
        group: 'fia-list',
        period: '2018-12',
      }),
    ).toThrow(/officers/)
  })
})

describe('investor visas', () => {
  const fromOtherTable = (visaClass: string, period: string) =>
    readObservation(evidence, 'us-visas', { origin: 'PAK', visaClass, measure: 'issued', period }).value

  test('of every fiscal year are those of a second extraction of the monthly tables', () => {
    for (const period of FISCAL) {
      expect(ofPakistan('investor-visas', { period }).value, period).toBe(
        fromOtherTable('iv-eb5-investor', period),
      )
    }
  })

  test('of fiscal 2024 are the sum of its twelve months', () => {
    const months = ['2023-10', '2023-11', '2023-12']
    for (let month = 1; month <= 9; month++) months.push(`2024-0${month}`)
    expect(sum(months.map((period) => ofPakistan('investor-visas', { period })))).toBe(7)
    expect(ofPakistan('investor-visas', { period: 'FY2024-US' }).value).toBe(7)
  })

  test('are less than one in a hundred of all immigrant visas in every year, whichever table one takes', () => {
    for (const period of FISCAL) {
      const share = ofPakistan('investor-immigrant-share', { period }).value
      const other = (fromOtherTable('iv-eb5-investor', period) / fromOtherTable('iv-total', period)) * 100
      expect(share, period).toBeCloseTo(other, 10)
      expect(share, period).toBeLessThan(1)
    }
  })

  test('are 7 of 12,059 in the world in fiscal 2024, and 26 of 2,611 citizenships of Turkey in its first year', () => {
    expect(ofPakistan('investor-world-share', { period: 'FY2024-US' }).value).toBeCloseTo(
      (7 / 12_059) * 100,
      10,
    )
    const turkish = ofPakistan('investor-world-share', {
      programme: 'turkish-citizenship-by-investment',
      measure: 'citizenships-main-applicants',
      period: '2018-09-19/2019-09-19',
    })
    expect(turkish.value).toBeCloseTo((26 / 2_611) * 100, 10)
  })
})

describe('wealth', () => {
  test('the 100 millionaires who leave on balance in 2025 are a projection, said to come from a seller', () => {
    const net = ofPakistan('net-millionaires', { period: '2025' })
    expect(net.value).toBe(-100)
    expect(net.status).toBe('F')
    const text = String(explain(net))
    expect(text).toContain('a projection by a firm that sells such migration')
    expect(text).toContain('confirmed by claims-visionpoint-henley-2025')
  })

  test('new companies in Dubai rose by 17 percent in the first half of 2024, as the Chamber says', () => {
    const growth = ofPakistan('dubai-companies-growth', {
      since: '2023-01/2023-06',
      period: '2024-01/2024-06',
    })
    expect(growth.value).toBeCloseTo(17, 0)
    expect(growth.value).toBeCloseTo((3_968 / 3_395 - 1) * 100, 10)
  })

  test('a half-year is not set against a year', () => {
    expect(() => ofPakistan('dubai-companies-growth', { since: '2023-01/2023-06', period: '2024' })).toThrow(
      expect.objectContaining({ code: 'UnlikePeriodsError' }),
    )
  })

  test('40,315 companies belonged to the Chamber in mid-2023, as a second report says', () => {
    const members = ofPakistan('dubai-companies', { indicator: 'dubai-chamber-members', period: '2023-06' })
    expect(members.value).toBe(40_315)
    expect(String(explain(members))).toContain('confirmed by claims-arabnews-dcc-2023-09-09')
  })
})

describe('the gold card', () => {
  const people = (measure: string, period: string) => at('gold-card-count', { measure, period }).value

  test('fewer people stand at each stage than at the one before', () => {
    const stages = [
      people('requests-submitted', '2026-04'),
      people('fees-paid', '2026-04'),
      people('paperwork-at-homeland-security', '2026-04'),
      people('approvals', '2026-04-23'),
    ]
    expect(stages).toEqual([338, 165, 59, 1])
  })

  test('a thousand cards were claimed sold a year before one was approved', () => {
    expect(at('gold-card-claimed', { period: '2025-03' }).value).toBe(1_000)
    expect(() => at('gold-card-count', { measure: 'cards-sold-claimed', period: '2025-03' })).toThrow(/cards/)
  })

  test('half of those with a request had paid, and one of 338 was approved, in the month', () => {
    const share = (measure: string) => at('gold-card-share-of-requests', { measure, period: '2026-04' }).value
    expect(share('fees-paid')).toBeCloseTo((165 / 338) * 100, 10)
    expect(share('approvals')).toBeCloseTo(100 / 338, 10)
    expect(share('requests-submitted')).toBe(100)
  })
})

test('the exit control list shrank from 2019 to 2022, before three thousand names were taken off', () => {
  const names = (period: string) => at('exit-list-names', { period }).value
  expect(names('2019-03')).toBe(12_000)
  expect(names('2022-04')).toBe(4_863)
})
