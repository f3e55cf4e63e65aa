import { beforeAll, expect, test } from 'vitest'
import { codeLists } from '../../generated/codes/index'
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

test('every code but a word of the metric itself is of the code list that the dimension names', () => {
  for (const metric of metrics) {
    for (const [id, known] of Object.entries(metricCodes(evidence, metric))) {
      const list = metric.dimensions.find((dimension) => dimension.id === id)?.codeList ?? ''
      const codes = new Set(codeLists[list]?.codes.map(({ code }) => code))
      expect(known, `${metric.id} ${id}`).toContain(metric.example[id] ?? known[0])
      expect(
        known.filter((code) => !codes.has(code) && code !== metric.example[id]),
        `${metric.id} ${id}`,
      ).toEqual([])
    }
  }
})

test('a dimension that the metric has not is refused', () => {
  expect(() => metricCoverage(evidence, departureRate, { planet: 'mars' })).toThrow(/none of them/)
})
