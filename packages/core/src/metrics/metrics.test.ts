import { beforeAll, describe, expect, test } from 'vitest'
import { createEvidence, type Evidence, openEvidence } from '../evidence'
import { defineDataset } from '../evidence/dataset'
import { explain, type Figure } from '../figure'
import { codeColumn, encodeCodes } from '../table'
import { departureRate, departures, departuresGrowth, destinationShare } from './departures'
import { passportRank, schengenRefusalRate } from './doors'
import { figureById } from './figure-by-id'
import { remittancesGdpShare } from './money'
import { metricById, metrics } from './registry'
import { stockAbroad, stockAbroadWithoutIndia } from './stock'
import { highSkillShare, professionShare } from './who'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence()
})

const leaves = ({ lineage, id }: Figure): string[] =>
  lineage.operation === 'observation' ? [id ?? ''] : lineage.inputs.flatMap(leaves)

const published = (dataset: string, filter: Record<string, string>): Map<string, number> => {
  const table = evidence.dataset(dataset).where(filter)
  return new Map(table.rows().flatMap(({ period, value }) => (value === null ? [] : [[period, value]])))
}

describe('departures', () => {
  test('2024 is the count of Bureau and Corporation together, and says so', () => {
    const figure = departures.at(evidence, { origin: 'PAK', period: '2024' })
    expect(figure.value).toBe(727_381)
    expect(String(explain(figure))).toContain('together with the Overseas Employment Corporation')
    expect(figure.alternatives.map(({ value }) => value).sort()).toEqual([725_672, 727_391])
  })

  test('2018 is known for the Bureau alone', () => {
    expect(leaves(departures.at(evidence, { origin: 'PAK', period: '2018' }))).toEqual([
      'departures-total/PAK.beoe.2018',
    ])
  })

  test('a year without a count has no answer, and the error lists those that have', () => {
    expect(() => departures.at(evidence, { origin: 'PAK', period: '1973' })).toThrow(
      expect.objectContaining({
        code: 'MissingObservationError',
        problem: expect.objectContaining({ value: '1973' }),
      }),
    )
  })
})

describe('growth', () => {
  test('compares one scope: 2019 against 2018 is Bureau against Bureau', () => {
    const figure = departuresGrowth.at(evidence, { origin: 'PAK', period: '2019' })
    expect(leaves(figure)).toEqual(['departures-total/PAK.beoe.2018', 'departures-total/PAK.beoe.2019'])
    expect(figure.value).toBeCloseTo((625_203 / 382_439 - 1) * 100, 10)
  })

  test('2025 is the 5.1 per cent that the Finance Division prints', () => {
    expect(departuresGrowth.at(evidence, { origin: 'PAK', period: '2025' }).value).toBeCloseTo(5.1, 1)
  })

  test('refuses unlike scopes with an error that names both', () => {
    const codes = (texts: string[], dictionary?: string[]) => encodeCodes(codeColumn(texts, dictionary))
    const total = defineDataset<{ origin: 'PAK'; scope: 'beoe' | 'beoe-oec' }>({
      id: 'departures-total',
      version: '1.0.0',
      topic: 'departures',
      title: { en: 'Departures', ur: 'روانگی' },
      dimensions: [
        { id: 'origin', codeList: 'area' },
        { id: 'scope', codeList: 'scope' },
      ],
      measure: {
        id: 'departures',
        title: { en: 'Departures', ur: 'روانگی' },
        unit: 'persons',
        additive: true,
      },
      licence: 'CC-BY-4.0',
      policy: { published: {} },
      units: { persons: ['persons', 1] },
      names: {},
      aliases: {},
      size: 2,
      columns: () => ({
        origin: codes(['PAK', 'PAK']),
        scope: codes(['beoe', 'beoe-oec'], ['beoe', 'beoe-oec', 'unstated']),
        period: codes(['2018', '2019']),
        value: { numbers: [100, 120] },
        unit: codes(['persons', 'persons']),
        status: codes(['A', 'A']),
        quality: codes(['official', 'official']),
        source: codes(['a', 'b']),
      }),
    })
    const mixed = createEvidence({ datasets: [total] })
    expect(() => departuresGrowth.at(mixed, { origin: 'PAK', period: '2019' })).toThrow(
      /2018 are published in scope beoe and those of 2019 in beoe-oec: unlike scopes cannot be compared/,
    )
  })
})

test('the departure rate is the registered departures over the mid-year population', () => {
  const rate = departureRate.at(evidence, { origin: 'PAK', period: '2024' })
  const population = published('population', { country: 'PAK' }).get('2024') ?? 0
  expect(rate.value).toBeCloseTo((727_381 / population) * 1_000, 10)
  expect(leaves(rate)).toEqual(['departures-total/PAK.beoe-oec.2024', 'population/PAK.2024'])
  expect(rate.unit.id).toBe('per-1000-population')
})

test('the shares of all destinations add up to a hundred in every year with a full list', () => {
  const table = evidence.dataset('departures-by-destination')
  for (let year = 2011; year <= 2022; year++) {
    const destinations = table.where({ period: String(year) }).column('destination') as string[]
    const shares = destinations.map(
      (destination) =>
        destinationShare.at(evidence, { origin: 'PAK', destination, period: String(year) }).value,
    )
    expect(
      shares.reduce((sum, share) => sum + share, 0),
      String(year),
    ).toBeCloseTo(100, 6)
  }
})

test('a share is taken of the total in the scope of its part: 2013 is Bureau of Bureau', () => {
  const share = destinationShare.at(evidence, { origin: 'PAK', destination: 'SAU', period: '2013' })
  expect(leaves(share)).toEqual(['departures-by-destination/PAK.SAU.2013', 'departures-total/PAK.beoe.2013'])
})

test('the high-skill share of 2022 is 38,841 of 832,339', () => {
  expect(highSkillShare.at(evidence, { origin: 'PAK', period: '2022' }).value).toBeCloseTo(
    (38_841 / 832_339) * 100,
    10,
  )
})

test('doctors of 2022 are 2,464 of 832,339', () => {
  const share = professionShare.at(evidence, { origin: 'PAK', occupation: 'doctor', period: '2022' })
  expect(share.value).toBeCloseTo((2_464 / 832_339) * 100, 10)
})

test('the stock of 2024 is 6.9 million, 6.15 million without the 768,138 in India', () => {
  const [all, without] = [stockAbroad, stockAbroadWithoutIndia].map((metric) =>
    metric.at(evidence, { origin: 'PAK', period: '2024' }),
  )
  expect((all?.value ?? 0) / 1e6).toBeCloseTo(6.9, 1)
  expect((all?.value ?? 0) - (without?.value ?? 0)).toBe(768_138)
})

test("remittances over GDP give the World Bank's own ratio in every year for which both are published", () => {
  const bank = published('remittances', { country: 'PAK', indicator: 'received-share-of-gdp' })
  expect(bank.size).toBeGreaterThan(40)
  for (const [period, share] of bank) {
    expect(remittancesGdpShare.at(evidence, { country: 'PAK', period }).value, period).toBeCloseTo(share, 1)
  }
})

test("the Schengen rate is the Commission's own in every year in which that is per decision", () => {
  const official = published('schengen-visas-by-origin', { origin: 'PAK', measure: 'refusal-rate' })
  const years = [...official.keys()].filter((period) => period >= '2020' && period <= '2024')
  expect(years).toHaveLength(5)
  for (const period of years) {
    expect(schengenRefusalRate.at(evidence, { origin: 'PAK', period }).value).toBeCloseTo(
      official.get(period) ?? 0,
      1,
    )
  }
})

test('the passport rank keeps the ranks of other editions of the year as alternatives', () => {
  const figure = passportRank.at(evidence, { origin: 'PAK', period: '2025' })
  expect(figure.value).toBe(95)
  expect(figure.alternatives.map(({ value }) => value)).toEqual([102])
})

describe('the registry', () => {
  test('finds a metric by id, and suggests the nearest for a wrong one', () => {
    expect(metricById('departure-rate')).toBe(departureRate)
    expect(() => metricById('departure-rat')).toThrow(/Did you mean "departure-rate"/)
  })

  test('every metric answers its example, under its id, in its unit, from datasets it names', () => {
    for (const metric of metrics) {
      const figure = metric.at(evidence, metric.example)
      expect(figure.unit.id, metric.id).toBe(metric.unit.id)
      const used = leaves(figure).map((id) => id.split('/')[0])
      expect(metric.datasets, metric.id).toEqual(expect.arrayContaining([...new Set(used)]))
      const again = figureById(evidence, figure.id ?? '')
      expect(again.value, metric.id).toBe(figure.value)
    }
  })

  test('a key with a dimension too many or too few is refused by name', () => {
    expect(() => departureRate.at(evidence, { origin: 'PAK' })).toThrow(/period is missing/)
    expect(() => departureRate.at(evidence, { origin: 'PAK', period: '2024', sex: 'female' })).toThrow(
      /sex is none of them/,
    )
  })
})
