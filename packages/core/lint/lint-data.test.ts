import { expect, test } from 'vitest'
import { lintDataset, lintEvidence } from './lint-data'
import type { DatasetRule } from './rule'
import { datasetRules, evidenceRules } from './rules'
import { datasetOf, evidenceOf, sourceOf } from './test-data'

test('findings name the rule that found them', () => {
  const dataset = datasetOf({ rows: [{ value: '-7' }] })
  expect(lintDataset(dataset, evidenceOf({ datasets: [dataset] }))).toContainEqual({
    rule: 'values-sound',
    where: 'departures',
    row: 1,
    message: 'value -7 persons is outside 0 to Infinity',
  })
})

test('a rule that cannot go on is a finding, and the others go on', () => {
  const dataset = datasetOf({ rows: [{ period: 'soon' }] })
  const rules = lintDataset(dataset, evidenceOf({ datasets: [dataset] })).map(({ rule }) => rule)
  expect(rules).toEqual(expect.arrayContaining(['periods-parse', 'coverage-stated', 'release-recorded']))
})

test('only the rules given are run', () => {
  const rule: DatasetRule = { id: 'no', checkDataset: () => [{ where: 'departures', message: 'no' }] }
  expect(lintDataset(datasetOf(), evidenceOf(), [rule])).toEqual([
    { rule: 'no', where: 'departures', message: 'no' },
  ])
})

test('all of the evidence is checked: every dataset, and what no dataset owns', () => {
  const datasets = [datasetOf(), datasetOf({ id: 'arrivals' })]
  const findings = lintEvidence(evidenceOf({ datasets, sources: [sourceOf('office'), sourceOf('nobody')] }))
  expect(new Set(findings.map(({ where }) => where))).toEqual(
    new Set(['departures', 'arrivals', 'sources.csv']),
  )
})

test('each rule has an id of its own', () => {
  const ids = [...datasetRules, ...evidenceRules].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
