import { beforeAll, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../evidence'
import { annualSeries, seriesById } from './series'

let evidence: Evidence
beforeAll(async () => {
  evidence = await openEvidence({
    datasets: [
      'departures-total',
      'population',
      'remittances',
      'gdp',
      'sbp-remittances',
      'departures-monthly',
    ],
  })
})

test('a series is named by the id of its figures less the period, of a metric or of a cell', () => {
  const rate = seriesById(evidence, 'departure-rate/PAK').figures
  expect(rate.at(-1)?.id).toBe(`departure-rate/PAK.${rate.at(-1)?.period.code}`)
  expect(seriesById(evidence, 'sbp-remittances/TOTAL').figures[0]?.period.kind).toBe('fiscal-year')
})

test('an id with a code too many is refused with the form that is right', () => {
  expect(() => seriesById(evidence, 'departure-rate/PAK.2024')).toThrow(
    /2 codes; a series of departure-rate takes 1: origin/,
  )
})

test('lists the annual series of a country with 15 years or more, of datasets and of metrics', () => {
  const all = [...annualSeries(evidence)]
  const ids = all.map(({ id }) => id)
  expect(ids).toEqual(
    expect.arrayContaining(['departures-total/PAK.beoe', 'sbp-remittances/TOTAL', 'departure-rate/PAK']),
  )
  expect(ids.some((id) => id.startsWith('departures-monthly/'))).toBe(false)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { id, figures } of all) {
    expect(figures.length, id).toBeGreaterThanOrEqual(15)
    expect(seriesById(evidence, id).figures.length, id).toBe(figures.length)
  }
})

test('tables that are on Pakistan alone are no series of another country', () => {
  const ids = [...annualSeries(evidence, { country: 'IND' })].map(({ id }) => id)
  expect(ids).toContain('population/IND')
  expect(ids.filter((id) => id.startsWith('sbp-remittances/'))).toEqual([])
})
