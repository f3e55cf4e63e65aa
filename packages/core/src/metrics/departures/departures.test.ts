import { beforeAll, describe, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../../evidence'
import type { Figure } from '../../figure'
import {
  departureRateLabourForce,
  departures,
  departuresCompoundGrowth,
  departuresIndex,
  departuresRank,
  departuresRecord,
  departuresSince1971,
} from '.'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence({
    datasets: ['departures-total', 'departures-cumulative', 'labour-force', 'population'],
  })
})

const pakistan = (period: string) => ({ origin: 'PAK', period })

const rows = ({ lineage, id }: Figure): string[] =>
  lineage.operation === 'observation' ? [id ?? ''] : lineage.inputs.flatMap(rows)

describe('compound growth', () => {
  test('2014 to 2024 is what R gives', () => {
    // 100 * ((727381 / 753841)^(1 / 10) - 1)
    const figure = departuresCompoundGrowth.at(evidence, { ...pakistan('2024'), since: '2014' })
    expect(figure.value).toBeCloseTo(-0.35667299190987878, 10)
    expect(rows(figure)).toEqual(['departures-total/PAK.beoe-oec.2014', 'departures-total/PAK.beoe-oec.2024'])
  })

  test('leads from the first year to the last', () => {
    const { value } = departuresCompoundGrowth.at(evidence, { ...pakistan('2022'), since: '1981' })
    expect(153_081 * (1 + value / 100) ** 41).toBeCloseTo(829_549, 4)
  })

  test('of years without a common scope there is none', () => {
    expect(() => departuresCompoundGrowth.at(evidence, { ...pakistan('2025'), since: '2015' })).toThrow(
      expect.objectContaining({ code: 'UnlikeScopesError' }),
    )
  })

  test.each([
    ['2024', '2024'],
    ['2024', '2014'],
    ['2023', 'FY2024-PK'],
    ['2025-01', '2026-01'],
  ])('from %s to %s is refused', (since, period) => {
    expect(() => departuresCompoundGrowth.at(evidence, { ...pakistan(period), since })).toThrow(
      expect.objectContaining({ code: 'UnlikePeriodsError' }),
    )
  })
})

describe('the index', () => {
  test('is 100 in its base year, and 76.75 in 2024 on the base of 2015', () => {
    const on2015 = (period: string) => departuresIndex.at(evidence, { ...pakistan(period), base: '2015' })
    expect(on2015('2015').value).toBe(100)
    expect(on2015('2024').value).toBeCloseTo((727_381 / 947_699) * 100, 10)
    expect(on2015('2008').value).toBeCloseTo((430_314 / 946_571) * 100, 10)
  })
})

describe('since 1971', () => {
  const to = (year: number) => departuresSince1971.at(evidence, pakistan(String(year)))

  test('1971 to 1980 comes to the 608,093 that the dataset names, though eight of the years have no count', () => {
    expect(to(1980).value).toBe(608_093)
  })

  test('2018 is the released total to November 2019 less its part of 2019', () => {
    expect(to(2018).value).toBe(11_052_663 - 563_018)
    expect(rows(to(2018))).toEqual([
      'departures-cumulative/PAK.WLD.total.total.1971--2019-11',
      'departures-cumulative/PAK.WLD.total.total.2019-01--2019-11',
    ])
  })

  test('each year adds its own departures', () => {
    for (let year = 1981; year <= 2025; year++) {
      const own =
        year <= 2018
          ? evidence
              .dataset('departures-total')
              .where({ scope: 'beoe', period: String(year) })
              .column('value')[0]
          : departures.at(evidence, pakistan(String(year))).value
      expect(to(year).value - to(year - 1).value, String(year)).toBe(own)
    }
  })

  test('agrees with the rounded totals of the ministry to its rounding', () => {
    // 12.45 million to 2022, and 14.22 million to March 2025 with 172,144 in its first quarter.
    expect(to(2022).value / 1e6).toBeCloseTo(12.45, 1)
    expect((to(2024).value + 172_144) / 1e6).toBeCloseTo(14.22, 2)
  })

  test('differs from the 13,885,816 of 1981 to August 2025 by less than the Corporation placed', () => {
    const ours = to(2024).value - to(1980).value + 451_141
    expect(ours - 13_885_816).toBeGreaterThan(0)
    expect((ours - 13_885_816) / ours).toBeLessThan(0.001)
  })

  test('differs from the total to 2006 that a magazine printed by just what it prints less for 2006', () => {
    expect(to(2006).value - 3_830_695).toBe(183_191 - 143_329)
  })

  test('before 1980, and for years to come, there is no answer', () => {
    expect(() => to(1979)).toThrow(expect.objectContaining({ code: 'MissingObservationError' }))
    expect(() => to(2027)).toThrow(expect.objectContaining({ code: 'MissingObservationError' }))
  })
})

describe('rank and record', () => {
  const rankOf = (period: string) => departuresRank.at(evidence, pakistan(period))

  test('2015 had most departures, 2023 the next', () => {
    expect(rankOf('2015').value).toBe(1)
    expect(rankOf('2023').value).toBe(2)
    expect(rankOf('1971').value).toBe(47)
  })

  test('every year has a rank of its own', () => {
    const ranks = departuresRank.series(evidence, { origin: 'PAK' }).map(({ value }) => value)
    expect(ranks.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 47 }, (_, at) => at + 1))
  })

  test('the range says which ranks the scope of the count could change', () => {
    // 288,280 with the Corporation in 2021, 287,033 without it in 2007: the Corporation placed up to 2,790 in a year.
    expect(rankOf('2021')).toMatchObject({ value: 17, range: { low: 17, high: 18 } })
    expect(rankOf('2007')).toMatchObject({ value: 18, range: { low: 17, high: 18 } })
    expect(rankOf('2024').range).toEqual({ low: 7, high: 7 })
  })

  test('the record is a figure of the record year', () => {
    const record = (period: string) => departuresRecord.at(evidence, pakistan(period))
    expect(record('2025')).toMatchObject({ value: 947_699, period: { code: '2015' } })
    expect(record('2000')).toMatchObject({ value: 191_506, period: { code: '1992' } })
    expect(departuresRank.at(evidence, pakistan(record('2025').period.code)).value).toBe(1)
  })

  test('as of a day only what was published by then takes part', () => {
    const then = departuresRecord.at(evidence.asOf('2008-06-30'), pakistan('2006'))
    expect(then.value).toBe(184_274)
  })
})

test('per 1,000 of the labour force is the rate per resident over the share of residents who work', () => {
  const value = (dataset: string): number => {
    const [cell] = evidence
      .dataset(dataset)
      .where({ country: 'PAK', period: '2024' })
      .column('value') as number[]
    return cell ?? 0
  }
  const rate = departureRateLabourForce.at(evidence, pakistan('2024'))
  expect(rate.value).toBeCloseTo(
    (727_381 / value('population')) * 1_000 * (value('population') / value('labour-force')),
    10,
  )
  expect(rate.lineage).toMatchTree(['÷', 'departures-total 2024', 'labour-force 2024'])
  expect(rate.unit.id).toBe('per-1000-labour-force')
})
