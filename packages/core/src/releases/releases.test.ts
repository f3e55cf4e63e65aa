import { expect, test } from 'vitest'
import { catalogue } from '../../generated/catalogue'
import { releasesOf } from '.'

test('every release of every dataset is there once, newest first, under an id of its own', () => {
  const all = releasesOf(catalogue)
  expect(all).toHaveLength(catalogue.reduce((sum, { releases }) => sum + releases.length, 0))
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  const dates = all.map(({ date }) => date)
  expect([...dates].sort().reverse()).toEqual(dates)
})

test('the rows that releases added make up the table', () => {
  for (const { id, size } of catalogue) {
    const added = releasesOf(catalogue, { dataset: id }).map(({ rowsAdded }) => rowsAdded)
    expect(
      added.reduce((sum, rows) => sum + rows, 0),
      id,
    ).toBe(size)
  }
})

test('a release names the one that it replaces', () => {
  const [latest, first] = releasesOf(catalogue, { dataset: 'published-outflow-claims' })
  expect(latest?.replaces).toBe(first?.version)
  expect(first?.replaces).toBeUndefined()
})

test('a dataset that there is not is refused', () => {
  expect(() => releasesOf(catalogue, { dataset: 'departure-total' })).toThrow(/departures-total/)
})
