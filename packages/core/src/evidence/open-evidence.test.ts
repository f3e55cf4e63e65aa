import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder } from '../../compiler/read-data'
import { departuresTotal } from '../../generated/datasets/departures-total'
import { openEvidence } from './open-evidence'

test('only the datasets that are named are opened, as the modules that static imports give', async () => {
  const evidence = await openEvidence({ datasets: ['departures-total', 'population'] })
  expect(evidence.datasetIds).toEqual(['departures-total', 'population'])
  expect(evidence.dataset('departures-total')).toBe(departuresTotal)
  expect(() => evidence.dataset('gdp')).toThrow(expect.objectContaining({ code: 'DatasetNotOpenError' }))
})

test('without names every dataset is opened, each under its own id', async () => {
  const evidence = await openEvidence()
  expect(evidence.datasetIds.length).toBeGreaterThan(50)
  for (const id of evidence.datasetIds) {
    expect(evidence.dataset(id).id).toBe(id)
    expect(existsSync(join(dataFolder, id, 'observations.csv'))).toBe(true)
  }
})

test('sources come with the evidence: each one that a row names is known', async () => {
  const evidence = await openEvidence()
  const named = evidence.datasetIds.flatMap((id) => evidence.dataset(id).codesOf('source'))
  expect(named.filter((id) => evidence.source(id)?.id !== id)).toEqual([])
})

test('an unknown dataset is an error that suggests one', async () => {
  await expect(openEvidence({ datasets: ['departure-total'] })).rejects.toThrow(
    'There is no dataset "departure-total". Did you mean "departures-total"?',
  )
})
