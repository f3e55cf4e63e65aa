import { expect, test } from 'vitest'
import { createEvidence, type Dataset, openEvidence } from '../../evidence'
import { schengenRefusalRank } from './schengen-refusal-rank'

test('ranking a second country reads no row again: the work does not grow with the square of the countries', async () => {
  const { dataset: datasetOf } = await openEvidence({ datasets: schengenRefusalRank.datasets })
  let read = 0
  const datasets = schengenRefusalRank.datasets.map((id) => {
    const plain = datasetOf(id)
    const row = (index: number) => {
      read++
      return plain.row(index)
    }
    return Object.create(plain, { row: { value: row } }) as Dataset
  })
  const evidence = createEvidence({ datasets })
  const rank = (origin: string) =>
    schengenRefusalRank.at(evidence, { origin, leastDecisions: '1000', period: '2024' }).value
  const first = rank('PAK')
  const once = read
  expect(once).toBeGreaterThan(100)
  expect(rank('IND')).not.toBe(first)
  expect(read).toBe(once)
})
