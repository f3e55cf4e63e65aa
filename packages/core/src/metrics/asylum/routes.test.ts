import { beforeAll, describe, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../../evidence'
import { explain } from '../../figure'
import { deportations, deportationsShare } from './deportations'
import { euReturnRate } from './eu-return-rate'
import { irregularDetections, irregularRouteShare } from './irregular-detections'
import { irregularDetectionsRank, irregularDetectionsShare } from './irregular-nationalities'
import { offloadedPassengers, offloadingPerDepartures, offloadingPerExits } from './offloaded-passengers'
import { routeDeaths, routeDeathsSince } from './route-deaths'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence()
})

describe('detections', () => {
  const at = (period: string, route?: string) => ({ origin: 'PAK', ...(route ? { route } : {}), period })

  test('the routes of a year add up to all routes, which is the row of the table by nationality', () => {
    const routes = evidence.dataset('irregular-arrivals').codesOf('route')
    for (const period of ['2009', '2015', '2023', '2024']) {
      const shares = routes
        .filter((route) => route !== 'all')
        .flatMap((route) => irregularRouteShare.series(evidence, at(period, route), [period]))
      expect(
        shares.reduce((sum, { value }) => sum + value, 0),
        period,
      ).toBeCloseTo(100, 8)
      const table = evidence.dataset('frontex-by-nationality').where({ origin: 'PAK', period }).rows()
      expect(irregularDetections.at(evidence, at(period)).value).toBe(table[0]?.value)
    }
  })

  test('the central Mediterranean has about the landings in Italy that the ministry counts', () => {
    const landings = { 2019: 1_180, 2020: 1_400, 2022: 3_188, 2023: 7_642, 2024: 3_284 }
    for (const [period, landed] of Object.entries(landings)) {
      const detected = irregularDetections.at(evidence, at(period, 'central-mediterranean')).value
      expect(Math.abs(detected / landed - 1), period).toBeLessThan(0.12)
    }
  })

  test('a month has no row for all routes, so its routes are added up', () => {
    const months = Array.from({ length: 12 }, (_, month) => `2023-${String(month + 1).padStart(2, '0')}`)
    const total = months.reduce((sum, month) => sum + irregularDetections.at(evidence, at(month)).value, 0)
    expect(total).toBe(10_492)
  })

  test('a route that was not detected has no answer, and an unknown one is refused by name', () => {
    expect(() => irregularDetections.at(evidence, at('2023', 'western-mediterranean'))).toThrow(
      /has no value/,
    )
    expect(() => irregularDetections.at(evidence, at('2023', 'central-med'))).toThrow(/is not in code list/)
  })

  test('Pakistan is twelfth of all nationalities in 2023 and thirteenth in 2024, 2.4 per cent of all', () => {
    const rank = (period: string): number => irregularDetectionsRank.at(evidence, at(period)).value
    expect([rank('2023'), rank('2024')]).toEqual([12, 13])
    expect(irregularDetectionsShare.at(evidence, at('2024')).value).toBeCloseTo((5_680 / 240_021) * 100, 10)
  })
})

describe('deaths', () => {
  test('a year is a range: its value is the lower bound', () => {
    const figure = routeDeaths.at(evidence, { origin: 'PAK', period: '2023' })
    expect(figure.value).toBe(12)
    expect(figure.range).toEqual({ low: 12, high: 807 })
    expect(String(explain(figure))).toContain('the value is the lower bound')
  })

  test('where both bounds are one there is no range', () => {
    const figure = routeDeaths.at(evidence, { origin: 'PAK', period: '2022' })
    expect(figure.value).toBe(3)
    expect(figure.range).toBeUndefined()
  })

  test('from 137 to 1,520 died or went missing from 2015 to April 2025', () => {
    const key = { origin: 'PAK', since: '2015', period: '2025-01/2025-04' }
    const figure = routeDeathsSince.at(evidence, key)
    expect(figure.range).toEqual({ low: 137, high: 1_520 })
    expect(figure.period.code).toBe('2015/2025-04')
    expect(() => routeDeathsSince.at(evidence, { ...key, since: '2014' })).toThrow(/has no span from 2014/)
  })

  test('the upper bounds are the victims of the incidents one by one', () => {
    const victims = new Map<string, number>()
    const rows = evidence
      .dataset('incident-victims')
      .observations.where({ measure: 'dead-and-missing' })
      .rows()
    for (const { incident, period, source, value } of rows) {
      if (source !== 'asylum-iom-mmp-gdidata' || !String(incident).startsWith('mmp-')) continue
      const year = period.slice(0, 4)
      victims.set(year, (victims.get(year) ?? 0) + (value ?? 0))
    }
    for (const { period, value, range } of routeDeaths.series(evidence, { origin: 'PAK', period: '2024' })) {
      expect(range?.high ?? value, period.code).toBe(victims.get(period.start.slice(0, 4)))
    }
  })
})

describe('returns', () => {
  test('the years that the ministry gave add up to its totals', () => {
    const of = (period: string, destination = 'WLD'): number =>
      deportations.at(evidence, { origin: 'PAK', destination, period }).value
    const years = ['2012', '2013', '2014', '2015', '2016', '2017-01/2017-06'].map((period) => of(period))
    expect(years.reduce((sum, value) => sum + value, 0)).toBe(of('2012-01/2017-06'))
    expect(of('2021') + of('2022') + of('2023-01/2023-10')).toBe(of('2021-01/2023-10'))
    const gulf = ['SAU', 'ARE', 'OMN', 'BHR', 'QAT', 'KWT'].map((state) => of('2025', state))
    expect(gulf.reduce((sum, value) => sum + value, 0)).toBe(of('2025', 'GCC'))
  })

  test('what was first said stays as rival value: 71,818 beside 111,084 in 2016', () => {
    const figure = deportations.at(evidence, { origin: 'PAK', period: '2016' })
    expect(figure.value).toBe(111_084)
    expect(figure.alternatives.map(({ value }) => value)).toEqual([71_818])
    const share = deportationsShare.at(evidence, { origin: 'PAK', destination: 'SAU', period: '2016' })
    expect(share.value).toBeCloseTo((57_704 / 111_084) * 100, 10)
    expect(share.range?.high).toBeCloseTo((57_784 / 71_818) * 100, 10)
  })

  test('a statement that is flagged as unreliable is no answer', () => {
    expect(() => deportations.at(evidence, { origin: 'PAK', destination: 'IRQ', period: '2024' })).toThrow(
      /flagged as unreliable/,
    )
  })

  test('the return rate of 2013 is the 48 per cent that the European Migration Network prints', () => {
    const rate = euReturnRate.at(evidence, { origin: 'PAK', destination: 'EU28', period: '2013' })
    expect(rate.range?.low).toBeLessThan(48)
    expect(rate.range?.high).toBeGreaterThan(48)
    expect(Math.abs(rate.value - 48)).toBeLessThan(1)
  })
})

describe('stopped before departure', () => {
  test('ministry and agency count the same thing: each is the range of the other', () => {
    const figure = offloadedPassengers.at(evidence, { origin: 'PAK', period: '2024' })
    expect(figure.value).toBe(39_214)
    expect(figure.range).toEqual({ low: 27_432, high: 39_214 })
    const alone = offloadedPassengers.at(evidence, { origin: 'PAK', period: '2022' })
    expect([alone.value, alone.range]).toEqual([19_055, undefined])
    expect(() => offloadedPassengers.at(evidence, { origin: 'PAK', period: '2019' })).toThrow(/has no value/)
  })

  test('54 were stopped for each thousand who registered in 2024; the counts of others leave 38', () => {
    const rate = offloadingPerDepartures.at(evidence, { origin: 'PAK', period: '2024' })
    expect(rate.value).toBeCloseTo((39_214 / 727_381) * 1_000, 10)
    expect(rate.range?.low).toBeCloseTo((27_432 / 727_391) * 1_000, 10)
    expect(rate.unit.id).toBe('per-1000-departures')
  })

  test('of a thousand exits of 2023 four were stopped, by 35,270 of 8.1 million', () => {
    const rate = offloadingPerExits.at(evidence, { origin: 'PAK', period: '2023' })
    expect(rate.value).toBeCloseTo((35_270 / 8_100_000) * 1_000, 10)
    expect(rate.unit.id).toBe('per-1000-exits')
    expect(() => offloadingPerExits.at(evidence, { origin: 'PAK', period: '2024' })).toThrow(/has no value/)
  })
})
