import { beforeAll, describe, expect, test } from 'vitest'
import { area } from '../../generated/codes/area'
import { type Evidence, openEvidence } from '../evidence'
import type { Figure } from '../figure'
import { codeOf } from '../figure/published-row'
import { destinationRank, stockRank } from '../metrics'
import { district, districts, type Profile, place, places, profession, professions, year, years } from '.'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence()
})

const rankOf = (profile: Profile, id: string): Figure | undefined =>
  profile.facts.find((fact) => fact.id === id)?.rank

describe('a place', () => {
  test('the rank is that of the metric: groups and residual rows take no place', () => {
    for (const origin of ['PAK', 'IND', 'MEX']) {
      const period = place(evidence, origin).facts.find(({ id }) => id === 'stock-abroad')?.latest.period.code
      const rank = rankOf(place(evidence, origin), 'stock-abroad')
      expect(rank?.value, origin).toBe(stockRank.at(evidence, { origin, period: period ?? '' }).value)
    }
    const rank = rankOf(place(evidence, 'OMN'), 'registered-departures')
    const period = rank?.period.code ?? ''
    expect(rank?.value).toBe(
      destinationRank.at(evidence, { origin: 'PAK', destination: 'OMN', period }).value,
    )
  })

  test('in every ranking only countries and territories stand', () => {
    const kinds = new Map(area.codes.map(({ code, attributes }) => [code, attributes.kind]))
    for (const { id, rank } of place(evidence, 'SAU').facts) {
      if (rank?.lineage.operation !== 'rank') continue
      for (const input of rank.lineage.inputs) {
        const code = ['destination', 'country', 'origin']
          .map((name) => codeOf(input, name))
          .find((c) => c && c !== 'PAK')
        if (code) expect(['country', 'territory'], `${id} ${code}`).toContain(kinds.get(code))
      }
    }
  })

  test('a group of countries has facts and no ranks', () => {
    const { facts } = place(evidence, 'GCC')
    expect(facts.length).toBeGreaterThan(0)
    expect(facts.flatMap(({ rank }) => rank ?? [])).toEqual([])
  })

  test('Saudi Arabia took most registered workers in the latest year, and its facts keep their rows', () => {
    const { facts } = place(evidence, 'SAU')
    const departures = facts.find(({ id }) => id === 'registered-departures')
    expect(departures?.rank?.value).toBe(1)
    expect(departures?.latest.lineage.operation).toBe('observation')
    expect(departures?.latest).toBe(departures?.series.at(-1))
  })

  test('what nothing is published of is listed with the reason, not shown as zero', () => {
    const { facts, missing } = place(evidence, 'SAU')
    expect(missing.map(({ id }) => id)).toContain('passport-rank')
    expect(facts.map(({ id }) => id)).not.toContain('passport-rank')
  })

  test('a forecast is never the latest figure', () => {
    for (const code of ['PAK', 'IND', 'SAU', 'GBR']) {
      for (const { id, latest } of place(evidence, code).facts)
        expect(latest.status, `${code} ${id}`).not.toBe('F')
    }
  })

  test('every area in the world matrix has a profile', () => {
    const codes = evidence.dataset('migrant-stock-world').codesOf('destination')
    expect(codes.length).toBeGreaterThan(200)
    for (const code of codes.slice(0, 40))
      expect(place(evidence, code).datasets.length, code).toBeGreaterThan(0)
  })

  test('an unknown code is refused by name', () => {
    expect(() => place(evidence, 'XXX')).toThrow(/no place "XXX"/)
  })
})

test('Sialkot sent most workers of all districts in 2022, after the data of that year', () => {
  const [departures] = district(evidence, 'sialkot').facts
  const districts = evidence.dataset('departures-by-district').where({ period: '2022' }).rows()
  const largest = districts.reduce((a, b) => ((a.value ?? 0) >= (b.value ?? 0) ? a : b))
  expect(departures?.latest.period.code).toBe('2022')
  expect(departures?.rank?.value === 1).toBe(largest.district === 'sialkot')
})

test('doctors abroad are one measure: those trained in the country', () => {
  const abroad = profession(evidence, 'doctor').facts.find(({ id }) => id === 'working-abroad')
  expect(abroad?.latest.id).toBe('doctors-abroad/PAK.2018')
  expect(new Set(abroad?.series.map(({ unit }) => unit.id))).toEqual(new Set(['persons']))
  expect(profession(evidence, 'engineer').missing.map(({ id }) => id)).toContain('working-abroad')
})

test('the sum of all districts and of all occupations is no peer', () => {
  const sialkot = rankOf(district(evidence, 'sialkot'), 'registered-departures')
  const doctor = rankOf(profession(evidence, 'doctor'), 'registered-departures')
  for (const [rank, dimension, sum] of [
    [sialkot, 'district', 'total'],
    [doctor, 'occupation', 'all-occupations'],
  ] as const) {
    const inputs = rank?.lineage.operation === 'rank' ? rank.lineage.inputs : []
    expect(inputs.length).toBeGreaterThan(5)
    expect(inputs.map((input) => codeOf(input, dimension))).not.toContain(sum)
  }
})

test('doctors are known at home and abroad', () => {
  const ids = profession(evidence, 'doctor').facts.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['registered-departures', 'registered-at-home']))
})

describe('a year', () => {
  test('gathers the metrics of the country, the destinations and what happened', () => {
    const { facts, destinations, timeline } = year(evidence, '2023')
    expect(facts.find(({ id }) => id === 'departures')?.figure.value).toBe(862_625)
    expect(destinations[0]?.id).toBe('departures-by-destination/PAK.SAU.2023')
    expect(timeline.every(({ period }) => period.startsWith('2023'))).toBe(true)
  })

  test('a period that is no calendar year, and a year of which nothing is known, are refused', () => {
    expect(() => year(evidence, 'FY2024-PK')).toThrow(/no year/)
    expect(() => year(evidence, '1900')).toThrow(/no year/)
  })
})

describe('the lists', () => {
  test('every subject that is listed has a profile', () => {
    for (const { code } of districts(evidence))
      expect(district(evidence, code).datasets.length).toBeGreaterThan(0)
    for (const { code } of professions(evidence))
      expect(profession(evidence, code).datasets.length).toBeGreaterThan(0)
    for (const { code } of places(evidence).filter((_, at) => at % 25 === 0))
      expect(place(evidence, code).datasets.length).toBeGreaterThan(0)
  })

  test('every year that is listed has a profile, and the years around them have none', () => {
    const listed = years(evidence)
    for (const code of listed) expect(year(evidence, code).code).toBe(code)
    const before = String(Number(listed[0]) - 1)
    expect(() => year(evidence, before)).toThrow()
  })
})
