import { beforeAll, describe, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../../evidence'
import { explain } from '../../figure'
import { asylumPending, asylumPendingRatio } from './asylum-pending'
import { asylumProtectionRate } from './asylum-protection-rate'
import { euAsylumShare } from './eu-asylum-share'
import {
  asylumApplicationGrowth,
  asylumApplicationRate,
  asylumApplicationShare,
  newAsylumApplications,
} from './new-asylum-applications'
import { ukAsylumBacklog, ukAsylumWaiting } from './uk-asylum-backlog'
import { ukClaimsAfterVisaShare } from './uk-claims-after-visa-share'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence()
})

const published = (dataset: string, filter: Record<string, string>): number =>
  evidence.dataset(dataset).where(filter).rows()[0]?.value ?? Number.NaN

describe('applications', () => {
  test('Pakistanis lodged 43,968 in the world in 2024, 175 for each million residents', () => {
    const key = { origin: 'PAK', period: '2024' }
    expect(newAsylumApplications.at(evidence, key).value).toBe(43_968)
    const rate = asylumApplicationRate.at(evidence, key)
    const population = published('population', { country: 'PAK', period: '2024' })
    expect(rate.value).toBeCloseTo(43_968 / (population / 1e6), 10)
    expect(Math.round(rate.value)).toBe(175)
    expect(rate.unit.id).toBe('per-million-population')
  })

  test('the United Kingdom has the 10,542 of the Home Office, 24 per cent of the world', () => {
    const share = asylumApplicationShare.at(evidence, { origin: 'PAK', destination: 'GBR', period: '2024' })
    const homeOffice = published('uk-asylum', { measure: 'claims', category: 'total', period: '2024' })
    expect(share.value).toBeCloseTo((homeOffice / 43_968) * 100, 10)
  })

  test('the shares of all countries of asylum add up to a hundred in every year', () => {
    for (const period of ['2000', '2010', '2016', '2024']) {
      const hosts = evidence.dataset('asylum-applications').where({ period }).column('destination')
      const shares = hosts.map(
        (destination) =>
          asylumApplicationShare.at(evidence, { origin: 'PAK', destination: String(destination), period })
            .value,
      )
      expect(
        shares.reduce((sum, share) => sum + share, 0),
        period,
      ).toBeCloseTo(100, 8)
    }
  })

  test('EU+ is the sum of its members: 29,342 of the EU27 in 2023 with those of Norway and Switzerland', () => {
    const plus = newAsylumApplications.at(evidence, { origin: 'PAK', destination: 'EU-plus', period: '2023' })
    const others = ['NOR', 'CHE'].map((destination) =>
      published('asylum-applications', { destination, period: '2023' }),
    )
    expect(plus.value).toBe(29_342 + others.reduce((sum, value) => sum + value, 0))
    expect(String(explain(plus))).toContain('the United Kingdom is not among them')
  })

  test('2025 says that the United States lack their asylum service, and its change is refused unless asked for', () => {
    const now = newAsylumApplications.at(evidence, { origin: 'PAK', period: '2025' })
    expect(String(explain(now))).toContain('without its asylum service')
    const change = (destination: string, breaks = 'refuse') => {
      const key = { origin: 'PAK', destination, since: '2024', breaks, period: '2025' }
      return () => asylumApplicationGrowth.at(evidence, key)
    }
    expect(change('WLD')).toThrow(/breaks in 2025/)
    expect(change('USA')).toThrow(/breaks in 2025/)
    expect(change('WLD', 'span')().value).toBeCloseTo((36_078 / 43_968 - 1) * 100, 10)
    expect(change('GBR')().value).toBeCloseTo(0.91, 2)
  })
})

describe('protection at first instance', () => {
  const rate = (destination: string, period: string, further: Record<string, string> = {}): number =>
    asylumProtectionRate.at(evidence, { origin: 'PAK', destination, period, ...further }).value

  test('EU+ gave it in 13.0 per cent of decisions of 2024; the EU agency says 12 to October', () => {
    expect(rate('EU-plus', '2024')).toBeCloseTo(12.95, 2)
    const agency = published('eu-asylum', {
      measure: 'recognition-rate-first-instance',
      period: '2023-10/2024-10',
    })
    expect(Math.abs(rate('EU-plus', '2024') - agency)).toBeLessThan(1)
  })

  test('the British rate is within two points of the initial decisions of the Home Office', () => {
    const decided = (period: string, categories: string[]): number =>
      evidence
        .dataset('uk-asylum')
        .where({
          measure: ['initial-decisions-main-applicants', 'initial-decisions-dependants'],
          category: categories,
          period,
        })
        .rows()
        .reduce((sum, { value }) => sum + (value ?? 0), 0)
    const granted = ['grant-of-protection', 'grant-of-other-leave']
    for (const period of ['2004', '2008', '2012', '2016', '2019', '2020', '2022', '2023']) {
      const homeOffice = (decided(period, granted) / decided(period, [...granted, 'refused'])) * 100
      expect(Math.abs(rate('GBR', period) - homeOffice), period).toBeLessThan(2)
    }
  })

  test('the world is what its countries add up to', () => {
    const sums = new Map<string, number>()
    const rows = evidence
      .dataset('asylum-decisions')
      .where({ decisionLevel: 'fi', countBasis: 'persons', period: '2024' })
      .rows()
    for (const { outcome, value } of rows) {
      sums.set(String(outcome), (sums.get(String(outcome)) ?? 0) + (value ?? 0))
    }
    const granted = (sums.get('recognised') ?? 0) + (sums.get('complementary') ?? 0)
    expect(rate('WLD', '2024')).toBeCloseTo((granted / (granted + (sums.get('rejected') ?? 0))) * 100, 10)
  })

  test('cases closed without a decision stay out, and an outcome without a row is said to count as none', () => {
    const figure = asylumProtectionRate.at(evidence, { origin: 'PAK', destination: 'DEU', period: '2024' })
    expect(String(explain(figure))).not.toContain('Closed')
    const decided = (outcome: string[]): Set<string> => {
      const filter = { decisionLevel: 'fi', countBasis: 'persons', period: '2024', outcome }
      const hosts = evidence.dataset('asylum-decisions').where(filter).column('destination')
      return new Set(hosts.map(String))
    }
    const granted = decided(['recognised', 'complementary'])
    const oneSided = [...decided(['rejected'])].find((country) => !granted.has(country))
    const none = asylumProtectionRate.at(evidence, {
      origin: 'PAK',
      destination: oneSided ?? '',
      period: '2024',
    })
    expect(none.value).toBe(0)
    expect(String(explain(none))).toContain('may have been fewer than five')
  })

  test('level and basis can be asked for: Germany before 2021, British cases of 2001, and no level FI in the United States', () => {
    expect(() => rate('DEU', '2016')).toThrow(/has no value/)
    expect(rate('DEU', '2016', { decisionLevel: 'na' })).toBeGreaterThan(0)
    expect(() => rate('GBR', '2001')).toThrow(/has no value/)
    expect(rate('GBR', '2001', { countBasis: 'cases' })).toBeCloseTo((350 / 3035) * 100, 10)
    expect(() => rate('USA', '2024')).toThrow(/has no value/)
  })
})

describe('waiting', () => {
  test('the British stock of the UN refugee agency is the queue of the Home Office at the end of 2022 and 2023', () => {
    for (const period of ['2022', '2023']) {
      const agency = asylumPending.at(evidence, { origin: 'PAK', destination: 'GBR', period })
      const homeOffice = ukAsylumWaiting.at(evidence, { origin: 'PAK', period })
      expect(agency.value, period).toBe(homeOffice.value)
    }
  })

  test('82,958 waited at the end of 2024, 1.9 for each new application', () => {
    const key = { origin: 'PAK', period: '2024' }
    expect(asylumPending.at(evidence, key).value).toBe(82_958)
    expect(asylumPendingRatio.at(evidence, key).value).toBeCloseTo(82_958 / 43_968, 10)
  })

  test('a year of British decisions stands against a queue at its end, and the step says so', () => {
    const backlog = ukAsylumBacklog.at(evidence, { origin: 'PAK', period: '2023' })
    expect(backlog.value).toBeCloseTo(7_441 / (1_357 + 38 + 1_112 + 403 + 25 + 345), 10)
    expect(backlog.unit.id).toBe('years')
    expect(String(explain(backlog))).toContain('a stock: of 2023 the end of December is taken')
    const at = (period: string) => () => ukAsylumBacklog.at(evidence, { origin: 'PAK', period })
    expect(at('2024-01/2024-09')).toThrow(expect.objectContaining({ code: 'UnlikePeriodsError' }))
    expect(at('2023-12')).toThrow(expect.objectContaining({ code: 'UnlikePeriodsError' }))
    expect(at('1999')).toThrow(expect.objectContaining({ code: 'TooFewFiguresError' }))
    expect(() => ukAsylumWaiting.at(evidence, { origin: 'PAK', period: '2024-Q3' })).toThrow(
      expect.objectContaining({ code: 'UnlikePeriodsError' }),
    )
  })
})

test('Pakistanis were 23,385 of the 997,785 applicants of the European Union in 2024', () => {
  expect(euAsylumShare.at(evidence, { origin: 'PAK', period: '2024' }).value).toBeCloseTo(2.34, 2)
  expect(euAsylumShare.at(evidence, { origin: 'WLD', period: '2024' }).value).toBe(100)
})

test('93 per cent of Pakistani claims in the United Kingdom in 2024 came after entry on a visa, 56 on one for study', () => {
  const share = (category: string): number =>
    ukClaimsAfterVisaShare.at(evidence, { origin: 'PAK', category, period: '2024' }).value
  expect(share('total')).toBeCloseTo((9_783 / 10_542) * 100, 10)
  expect(Math.round(share('student-visa'))).toBe(56)
})
