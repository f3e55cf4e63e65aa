import { beforeAll, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../evidence'
import { usageOfDataset, usageOfRecords, usageOfSource } from '.'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence()
})

test('a source is followed into tables, and the rows are those that name it', () => {
  const id = 'departures-khaleejtimes-2024-06-13'
  const { datasets } = usageOfSource(evidence, id)
  const use = datasets.find(({ dataset }) => dataset === 'departures-by-destination')
  const rows = evidence.dataset('departures-by-destination').observations.rows()
  expect(use?.rows).toBe(rows.filter(({ source }) => source === id).length)
  expect(use?.rows).toBeGreaterThan(0)
})

test('rows of all sources of a table add up to the table', () => {
  const { observations } = evidence.dataset('departures-total')
  const rows = evidence
    .dataset('departures-total')
    .codesOf('source')
    .flatMap((id) => usageOfSource(evidence, id).datasets)
    .filter(({ dataset }) => dataset === 'departures-total')
  expect(rows.reduce((sum, use) => sum + use.rows, 0)).toBe(observations.size)
})

test('a source is followed into statements, and from its tables into metrics', () => {
  expect(usageOfSource(evidence, 'claims-tribune-gilani-2012').statements).toContain('gilani-leave-2012')
  expect(usageOfSource(evidence, 'departures-dailytimes-2025-06-09').metrics).toContain('departure-rate')
  expect(usageOfDataset('departures-total').claims).toContain('left-last-year-727000')
})

test('a source that there is not is refused with the nearest', () => {
  expect(() => usageOfSource(evidence, 'claims-tribune-gilani-2013', ['claims-tribune-gilani-2012'])).toThrow(
    /Did you mean "claims-tribune-gilani-2012"/,
  )
})

test('the claims that show a record are those whose assessment holds it', () => {
  const usages = usageOfRecords(evidence)
  const { events, statements } = evidence.records
  const known = new Set([...events, ...statements].map(({ id }) => id))
  expect(usages.size).toBeGreaterThan(0)
  for (const [id, uses] of usages) {
    expect(known.has(id), id).toBe(true)
    expect(uses.length, id).toBeGreaterThan(0)
  }
})
