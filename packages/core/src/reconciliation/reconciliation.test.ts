import { beforeAll, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../evidence'
import { preferenceRules, reconciliationsOf } from '.'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence()
})

test('the rivals of 2024 come after the count that states its scope', () => {
  const found = reconciliationsOf(evidence, 'departures-total').find(
    ({ figure }) => figure.period.code === '2024',
  )
  expect(found?.rivals.map(({ rival, rule }) => [rival.value, rule])).toEqual(
    expect.arrayContaining([
      [725_672, 'stated-scope'],
      [727_391, 'stated-scope'],
    ]),
  )
  expect(found?.spread).toBe(727_391 - 725_672)
})

test('in every dataset the difference is what is explained plus the residual, and a rule is named', () => {
  let compared = 0
  for (const id of evidence.datasetIds) {
    for (const { figure, rivals, spread } of reconciliationsOf(evidence, id)) {
      for (const { rival, difference, residual, explanation, rule } of rivals) {
        compared++
        expect(difference).toBe(rival.value - figure.value)
        expect(residual).toBe(explanation === undefined ? difference : 0)
        expect(Object.keys(preferenceRules)).toContain(rule)
        expect(Math.abs(difference)).toBeLessThanOrEqual(spread)
      }
    }
  }
  expect(compared).toBeGreaterThan(1_000)
})
