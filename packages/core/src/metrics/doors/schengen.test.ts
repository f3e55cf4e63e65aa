import { beforeAll, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../../evidence'
import { explain } from '../../figure'
import type { ObservationRow } from '../../table'
import { schengenRelativeRefusal } from './relative-refusal'
import { decisionsOfState } from './schengen-decisions'
import { schengenIssuingRate, schengenIssuingRateByState } from './schengen-issuing-rate'
import { schengenRefusalChange } from './schengen-refusal-change'
import { schengenRefusalRank, schengenRefusedRank } from './schengen-refusal-rank'
import { schengenRefusalRate, schengenRefusalRateByState } from './schengen-refusal-rate'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence({ datasets: ['schengen-visas', 'schengen-visas-by-origin'] })
})

const rate = (period: string, origin = 'PAK'): number =>
  schengenRefusalRate.at(evidence, { origin, period }).value

test("the rate is the Commission's own for every country of application in every year in which that is per decision", () => {
  const official = evidence
    .dataset('schengen-visas-by-origin')
    .where({ measure: 'refusal-rate', period: { from: '2020', to: '2024' } })
    .rows()
    .map(({ origin, period, source, value }) => ({ origin: String(origin), period, source, value }))
    .filter(({ source, origin }) => source === 'visas-eu-home' && hasRefusals(origin))
  expect(official.length).toBeGreaterThan(750)
  for (const { origin, period, value } of official) {
    expect(rate(period, origin), `${origin} ${period}`).toBeCloseTo(value ?? Number.NaN, 3)
  }
})

/** Where nothing was refused in a year the table has no row for it. */
const hasRefusals = (origin: string): boolean =>
  evidence
    .dataset('schengen-visas-by-origin')
    .where({ origin, measure: 'not-issued', period: ['2020', '2021', '2022', '2023', '2024'] }).size === 5

/** The metric at the state, consulate and year of a published rate. */
function rateOf(row: ObservationRow) {
  const [destination, consulate] = [String(row.destination), String(row.consulate)]
  const { period, value } = row
  const figure = schengenRefusalRateByState.at(evidence, { origin: 'PAK', destination, consulate, period })
  return { figure, destination, consulate, period, value }
}

test("each consulate's rate is the one that the workbooks print for it from 2020", () => {
  const official = evidence
    .dataset('schengen-visas')
    .where({ measure: 'refusal-rate', group: 'schengen', period: { from: '2020', to: '2024' } })
    .rows()
  expect(official.length).toBeGreaterThan(80)
  for (const row of official) {
    const { figure, destination, consulate, period, value } = rateOf(row)
    expect(figure.value, `${destination} ${consulate} ${period}`).toBeCloseTo(value ?? Number.NaN, 3)
  }
})

test('the rates of 2005 to 2008 are the whole percentages of the rework of the tables of the Council', () => {
  const published = evidence
    .dataset('schengen-visas')
    .where({ measure: 'refusal-rate', group: 'not-classified' })
    .rows()
  expect(published).toHaveLength(85)
  for (const row of published) {
    const { figure, destination, period, value } = rateOf(row)
    expect(Math.abs(figure.value - (value ?? Number.NaN)), `${destination} ${period}`).toBeLessThanOrEqual(
      0.5,
    )
    expect(String(explain(figure))).toContain('from tables of the Council')
  }
})

test('Germany refused 29.5 per cent in Islamabad and 33.1 in Karachi in 2024', () => {
  const at = (consulate: string): number =>
    schengenRefusalRateByState.at(evidence, { origin: 'PAK', destination: 'DEU', consulate, period: '2024' })
      .value
  expect(at('islamabad')).toBeCloseTo(29.4507, 4)
  expect(at('karachi')).toBeCloseTo(33.1489, 4)
  expect(at('all')).toBeCloseTo(((2536 + 3955) / (2536 + 6043 + 32 + 3955 + 7967 + 9)) * 100, 10)
})

test('the states of Schengen together decided what the table by country of application has', () => {
  const states = evidence.dataset('schengen-visas').codesOf('destination')
  for (const period of ['2019', '2022', '2024']) {
    const decided = states.flatMap((destination) => {
      const rows = evidence.dataset('schengen-visas').where({ destination, period, group: 'schengen' })
      return rows.size > 0 ? decisionsOfState(evidence, { origin: 'PAK', destination, period }).all.value : []
    })
    const total = evidence
      .dataset('schengen-visas-by-origin')
      .where({ origin: 'PAK', period, measure: ['issued', 'issued-limited', 'not-issued'] })
      .rows()
      .reduce((sum, { value }) => sum + (value ?? 0), 0)
    expect(
      decided.reduce((sum, value) => sum + value, 0),
      period,
    ).toBe(total)
  }
})

test('what is not refused is issued', () => {
  for (const period of ['2009', '2014', '2019', '2024']) {
    const issued = schengenIssuingRate.at(evidence, { origin: 'PAK', period })
    expect(issued.value + rate(period)).toBeCloseTo(100, 10)
  }
  const key = { origin: 'PAK', destination: 'FRA', period: '2023' }
  const [issued, refused] = [schengenIssuingRateByState, schengenRefusalRateByState].map((metric) =>
    metric.at(evidence, key),
  )
  expect((issued?.value ?? 0) + (refused?.value ?? 0)).toBeCloseTo(100, 10)
})

test('2009 counts transit visas as well, and says so', () => {
  const figure = schengenRefusalRate.at(evidence, { origin: 'PAK', period: '2009' })
  expect(figure.value).toBeCloseTo(28.9003, 4)
  expect(String(explain(figure))).toContain('airport transit, transit and short-stay visas together')
  expect(String(explain(schengenRefusalRate.at(evidence, { origin: 'PAK', period: '2011' })))).not.toContain(
    'together',
  )
})

test('a row that is flagged as unreliable gives no rate: Lithuania issued more than was applied for in 2010', () => {
  expect(() => rate('2010', 'LTU')).toThrow(/has no value/)
})

test('a state that joined within the year answers with its Schengen visas, and says so', () => {
  const figure = schengenRefusalRateByState.at(evidence, {
    origin: 'PAK',
    destination: 'BGR',
    period: '2024',
  })
  expect(figure.value).toBeCloseTo(38.9068, 4)
  expect(String(explain(figure))).toContain('the state joined in this year')
})

test('a year whose refusals are blank has no rate, and neither has a consulate that decided nothing', () => {
  const at = (destination: string, consulate: string, period: string) => () =>
    schengenRefusalRateByState.at(evidence, { origin: 'PAK', destination, consulate, period })
  expect(at('AUT', 'all', '2007')).toThrow(/has no value/)
  expect(at('CHE', 'karachi', '2024')).toThrow(/nothing can be divided by it/)
  expect(at('SAU', 'all', '2024')).toThrow(/destination "SAU" is not in code list/)
})

test('Pakistan is refused 3.2 times as often as the world, by the two official rates', () => {
  const figure = schengenRelativeRefusal.at(evidence, { origin: 'PAK', period: '2024' })
  expect(figure.value).toBeCloseTo(47.4653 / 14.7515, 4)
  expect(schengenRelativeRefusal.at(evidence, { origin: 'WLD', period: '2024' }).value).toBe(1)
})

test('by rate Pakistan was fourth in 2023 and third in 2024 after the Comoros and Bangladesh, by number eleventh and twelfth', () => {
  const place = (metric: typeof schengenRefusalRank, period: string): number =>
    metric.at(evidence, { origin: 'PAK', period }).value
  expect([place(schengenRefusalRank, '2023'), place(schengenRefusalRank, '2024')]).toEqual([4, 3])
  expect([place(schengenRefusedRank, '2023'), place(schengenRefusedRank, '2024')]).toEqual([11, 12])
  const { lineage } = schengenRefusalRank.at(evidence, { origin: 'PAK', period: '2024' })
  const names = lineage.operation === 'observation' ? [] : lineage.inputs.map(({ label }) => label.en)
  expect(names).toEqual(['Pakistan', 'Comoros', 'Bangladesh'])
})

test('a rank counts small countries only when they are asked for', () => {
  const at = (leastDecisions: string) =>
    schengenRefusalRank.at(evidence, { origin: 'PAK', leastDecisions, period: '2024' })
  expect(at('0').value).toBeGreaterThanOrEqual(at('1000').value)
  expect(at('100000').value).toBe(1)
  expect(() => at('many')).toThrow(/no whole number/)
})

test('the change is in percentage points, and is not taken across a change of visa types unless asked', () => {
  const change = (since: string, breaks = 'refuse') =>
    schengenRefusalChange.at(evidence, { origin: 'PAK', since, breaks, period: '2024' })
  expect(change('2014').value).toBeCloseTo(47.4653 - 31.4058, 3)
  expect(change('2014').unit.id).toBe('percentage-points')
  expect(() => change('2009')).toThrow(/breaks in 2011/)
  expect(change('2009', 'span').value).toBeCloseTo(47.4653 - 28.9003, 3)
  expect(String(explain(change('2009', 'span')))).toContain('break in 2011')
})
