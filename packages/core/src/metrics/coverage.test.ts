import { beforeAll, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../evidence'
import { departureRate, metricCoverage, metrics } from '.'
import { metricCodes } from './coverage'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence()
})

test('every period of the coverage has an answer at the key', () => {
  const { key, periods, codes } = metricCoverage(evidence, departureRate)
  expect(codes.origin).toContain('PAK')
  expect(periods.length).toBeGreaterThan(20)
  for (const period of periods)
    expect(departureRate.at(evidence, { ...key, period }).period.code).toBe(period)
})

test('the code of each example is among the codes that the metric can be asked for', () => {
  for (const metric of metrics) {
    for (const [id, known] of Object.entries(metricCodes(evidence, metric)))
      if (known.length > 0 && metric.example[id] !== undefined)
        expect(known, `${metric.id} ${id}`).toContain(metric.example[id])
  }
})

test('a dimension that the metric has not is refused', () => {
  expect(() => metricCoverage(evidence, departureRate, { planet: 'mars' })).toThrow(/none of them/)
})
