import { beforeAll, expect, test } from 'vitest'
import { catalogue } from '../../generated/catalogue'
import { type Evidence, openEvidence } from '../evidence'
import { parsePeriod } from '../period'
import { freshnessOf } from '.'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence()
})

const at = (on: string, id: string) =>
  freshnessOf(evidence, catalogue, on).find(({ dataset }) => dataset === id)

test('every dataset has its latest period, which had ended on the day', () => {
  const on = '2026-11-24'
  const all = freshnessOf(evidence, catalogue, on)
  expect(all).toHaveLength(catalogue.length)
  for (const { dataset, latestPeriod, sources } of all) {
    expect(sources.length, dataset).toBeGreaterThan(0)
    if (latestPeriod !== '') expect(parsePeriod(latestPeriod).end <= on, dataset).toBe(true)
  }
})

test('the same table is fresh on one day and stale years after, by the rule of its frequency', () => {
  expect(at('2026-06-30', 'departures-by-destination')).toMatchObject({ latestPeriod: '2025', stale: false })
  expect(at('2027-12-31', 'departures-by-destination')?.stale).toBe(false)
  expect(at('2028-01-01', 'departures-by-destination')?.stale).toBe(true)
  expect(at('2099-01-01', 'migrant-stock')?.stale).toBeUndefined()
})

test('a day that cannot be read is refused', () => {
  expect(() => freshnessOf(evidence, catalogue, 'today')).toThrow(/cannot be read/)
})
