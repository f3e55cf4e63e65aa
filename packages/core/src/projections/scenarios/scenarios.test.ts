import { beforeAll, describe, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../../evidence'
import { explain, type Figure, figureToJson, readObservation } from '../../figure'
import { FigureJson } from '../../schema'
import { cumulativeDepartures, doctorsPerThousand, remittancesScenario, scenarioById, scenarios } from '.'
import type { Scenario, ScenarioOptions } from './scenario'

let evidence: Evidence
beforeAll(async () => {
  evidence = await openEvidence()
})

const outcome = (scenario: Scenario, id: string, options?: ScenarioOptions): readonly Figure[] =>
  scenario.run(evidence, options).outcomes.find((found) => found.id === id)?.figures ?? []
const lastOf = (...parameters: Parameters<typeof outcome>): number =>
  outcome(...parameters).at(-1)?.value ?? Number.NaN
const latest = (skillLevel: string): number =>
  readObservation(evidence, 'departures-by-skill', { origin: 'PAK', skillLevel, period: '2025' }).value
const SKILLS = ['highly-qualified', 'highly-skilled', 'skilled', 'semi-skilled', 'unskilled']

describe.each(scenarios)('$id', (scenario) => {
  test('goes to 2035 year by year, each figure a projection from published figures', () => {
    for (const { figures, id } of scenario.run(evidence).outcomes) {
      expect(figures.at(-1)?.period.end, id).toBe('2035-12-31')
      expect(figures.length, id).toBeGreaterThanOrEqual(10)
      for (const figure of figures) {
        expect(figure).toMatchObject({
          status: 'F',
          quality: 'estimate',
          lineage: { operation: 'projection' },
        })
        const { low, high } = figure.range ?? { low: Number.NaN, high: Number.NaN }
        expect(low).toBeLessThanOrEqual(figure.value)
        expect(high).toBeGreaterThanOrEqual(figure.value)
        expect(FigureJson.safeParse(figureToJson(figure)).success).toBe(true)
      }
    }
  })

  test('names the datasets that it reads', async () => {
    const own = await openEvidence({ datasets: scenario.datasets })
    const values = (from: Evidence): number[] =>
      scenario.run(from).outcomes.flatMap(({ figures }) => figures.map(({ value }) => value))
    expect(values(own)).toEqual(values(evidence))
  })

  test('every default of a lever is computed from published rows', () => {
    for (const { default: standard, figure, changed } of scenario.run(evidence).levers) {
      expect(changed).toBe(false)
      expect(figure).toBe(standard)
      expect(Number.isFinite(standard.value)).toBe(true)
      expect(String(explain(standard))).toMatch(/row \d+/)
    }
  })

  test('a lever that is moved says what the data give, and keeps them behind it', () => {
    const [lever] = scenario.levers
    if (!lever) throw new Error('no lever')
    const [setting] = scenario.run(evidence, { levers: { [lever.id]: 1.5 } }).levers
    expect(setting).toMatchObject({ changed: true, figure: { value: 1.5, status: 'F' } })
    expect(String(setting && explain(setting.figure))).toMatch(/assumed by the asker; the data give -?[\d.]+/)
    expect(setting?.figure.lineage).toMatchObject({ inputs: [setting?.default] })
  })

  test('every outcome moves the way its lever says, within the range that it gives', () => {
    const standard = scenario.run(evidence)
    for (const { lever, default: figure } of standard.levers) {
      if (!figure.range) continue
      for (const end of [figure.range.low, figure.range.high]) {
        const moved = scenario.run(evidence, { levers: { [lever]: end } }).outcomes
        for (const [at, { figures, id }] of moved.entries()) {
          const range = standard.outcomes[at]?.figures.at(-1)?.range
          const value = figures.at(-1)?.value ?? Number.NaN
          expect(value, `${lever} of ${id}`).toBeGreaterThanOrEqual((range?.low ?? 0) * (1 - 1e-12))
          expect(value, `${lever} of ${id}`).toBeLessThanOrEqual((range?.high ?? 0) * (1 + 1e-12))
        }
      }
    }
  })

  test('a lever that there is not is refused with the nearest, one out of bounds with its bounds', () => {
    const [lever] = scenario.levers
    const id = lever?.id ?? ''
    expect(() => scenario.run(evidence, { levers: { [`${id}x`]: 1 } })).toThrow(/Did you mean/)
    expect(() => scenario.run(evidence, { levers: { [id]: -1e9 } })).toThrow(
      expect.objectContaining({
        code: 'LeverOutOfBoundsError',
        problem: expect.objectContaining({ field: id }),
      }),
    )
  })
})

describe('departures', () => {
  test('without growth every year is the last published one, and the sum grows by it each year', () => {
    const levers = { growth: 0 }
    const total = SKILLS.map(latest).reduce((sum, value) => sum + value, 0)
    expect(total).toBe(762_499)
    expect(outcome(cumulativeDepartures, 'departures', { levers }).map(({ value }) => value)).toEqual(
      Array.from({ length: 10 }, () => total),
    )
    const [first = 0, second = 0] = outcome(cumulativeDepartures, 'cumulative-departures', { levers }).map(
      ({ value }) => value,
    )
    expect(second - first).toBe(total)
  })

  test('the sum so far is that of the register: with 1981 to August 2025 it agrees to what August left', () => {
    const [first] = outcome(cumulativeDepartures, 'cumulative-departures', { levers: { growth: 0 } })
    const before = (first?.value ?? 0) - 762_499
    // The Bureau: 13,885,816 from 1981 to August 2025, of which 451,141 in 2025.
    expect(before - 762_499).toBeCloseTo(13_885_816 - 451_141, -6)
    expect(Math.abs(before - 762_499 - (13_885_816 - 451_141)) / 13_434_675).toBeLessThan(0.005)
  })

  test('one group at 10 per cent a year is what compound interest makes of it', () => {
    const levers = { growth: 0, 'growth-unskilled': 10 }
    const others = 762_499 - latest('unskilled')
    expect(lastOf(cumulativeDepartures, 'departures', { levers })).toBeCloseTo(
      others + latest('unskilled') * 1.1 ** 10,
      6,
    )
  })

  test('growth across a break says so', () => {
    const { levers } = cumulativeDepartures.run(evidence)
    expect(String(levers[0] && explain(levers[0].figure))).toContain('across a break in 2019')
  })

  test('the target of the government stands beside', () => {
    const [departures] = cumulativeDepartures.run(evidence).outcomes
    expect(departures?.published.map(({ value, period }) => [period.code, value])).toEqual([
      ['2026', 800_000],
    ])
  })
})

describe('doctors', () => {
  test('doctors needed or missing, as others have put them, do not stand beside the register', () => {
    expect(doctorsPerThousand.run(evidence).outcomes.flatMap(({ published }) => published)).toEqual([])
  })

  test('with all returning, the register grows by the graduates alone', () => {
    const levers = { training: 10_000, 'return-rate': 100 }
    const figures = outcome(doctorsPerThousand, 'doctors', { levers })
    expect(figures.map(({ value }) => value)).toEqual(figures.map((_, at) => 370_000 + 10_000 * (at + 1)))
  })

  test('per 1,000 is over the population that the United Nations project in their medium variant', () => {
    const options = { levers: { training: 0, 'return-rate': 100 } }
    const thousands = readObservation(evidence, 'published-projections', {
      country: 'PAK',
      indicator: 'population',
      variant: 'medium',
      madeIn: '2024',
      period: '2035',
    }).value
    expect(lastOf(doctorsPerThousand, 'doctors-per-thousand', options)).toBeCloseTo(370_000 / thousands, 8)
  })

  test('more departures leave fewer, more training and more returns leave more', () => {
    const at = (levers: Record<string, number>): number => lastOf(doctorsPerThousand, 'doctors', { levers })
    const standard = lastOf(doctorsPerThousand, 'doctors')
    expect(at({ growth: 20 })).toBeLessThan(standard)
    expect(at({ training: 30_000 })).toBeGreaterThan(standard)
    expect(at({ 'return-rate': 0 })).toBeLessThan(standard)
  })

  test('departures of doctors have grown by 10.0 per cent a year, as a script in R gives it', () => {
    const growth = doctorsPerThousand.run(evidence).levers.find(({ lever }) => lever === 'growth')?.figure
    expect(growth?.value).toBeCloseTo(10.0196630809675, 10)
    expect(growth?.range?.low).toBeCloseTo(3.2910496696592, 10)
    expect(growth?.range?.high).toBeCloseTo(15.4844983706745, 10)
  })
})

describe('remittances', () => {
  test('with nobody leaving and nothing growing they stay as they were', () => {
    const levers = { growth: -100, 'return-rate': 100, 'per-head': 0 }
    const received = readObservation(evidence, 'remittances', {
      country: 'PAK',
      indicator: 'received',
      period: '2024',
    }).value
    expect(lastOf(remittancesScenario, 'remittances', { levers })).toBe(received)
  })

  test('the stock abroad takes up the departures that do not return', () => {
    const levers = { growth: 0, 'return-rate': 50 }
    const figures = outcome(remittancesScenario, 'abroad', { levers })
    const [first = 0, second = 0] = figures.map(({ value }) => value)
    expect(second - first).toBeCloseTo(762_499 / 2, 6)
  })

  test('the implied return rate is one less the growth of the stock over all departures of the years between', () => {
    const rate = remittancesScenario.run(evidence).levers.find(({ lever }) => lever === 'return-rate')?.figure
    const stocks = rate?.lineage.operation === 'ratio' ? rate.lineage.inputs.slice(0, 8) : []
    const flows = rate?.lineage.operation === 'ratio' ? rate.lineage.inputs.slice(8) : []
    expect(flows.map(({ period }) => period.code)).toEqual(
      Array.from({ length: 34 }, (_, at) => String(1991 + at)),
    )
    const change = (stocks.at(-1)?.value ?? 0) - (stocks[0]?.value ?? 0)
    const left = flows.reduce((sum, { value }) => sum + value, 0)
    expect(rate?.value).toBeCloseTo(100 * (1 - change / left), 10)
  })
})

test('a scenario is found by id', () => {
  expect(scenarioById('doctors-per-thousand')).toBe(doctorsPerThousand)
  expect(() => scenarioById('doctors')).toThrow(expect.objectContaining({ code: 'UnknownIdError' }))
})

test('before graduates were published, the default says what is missing, and not that a period cannot be read', () => {
  const training = scenarioById('doctors-per-thousand').levers.find(({ id }) => id === 'training')
  expect(() => training?.default(evidence.asOf('1950-01-01'))).toThrow(
    expect.objectContaining({
      code: 'MissingObservationError',
      message: expect.stringContaining('measure graduates'),
    }),
  )
})
