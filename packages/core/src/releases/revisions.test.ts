import { expect, test } from 'vitest'
import { catalogue } from '../../generated/catalogue'
import { openEvidence } from '../evidence'
import { historyOf } from '../reconciliation'
import { releasesOf, revisionsOf } from '.'

const later = releasesOf(catalogue).filter(({ replaces }) => replaces !== undefined)

test('a release that follows another counts the cells that the record names', async () => {
  expect(later.length).toBeGreaterThan(0)
  for (const { dataset, version, changed, rowsAdded, cells } of later) {
    expect(cells).toBe('recorded')
    const count = async (kind: string): Promise<number> =>
      (await revisionsOf(dataset, { version })).filter(({ change }) => change === kind).length
    expect(changed).toEqual({
      added: await count('added'),
      removed: await count('removed'),
      revised: await count('revised'),
    })
    expect((changed?.added ?? 0) - (changed?.removed ?? 0)).toBe(rowsAdded)
  }
})

test('what the latest release made of a row stands in the table, under the id of its figure', async () => {
  const evidence = await openEvidence()
  for (const { dataset, version } of later) {
    const latest = catalogue.find(({ id }) => id === dataset)?.version
    for (const { after, figure } of await revisionsOf(dataset, { version: latest ?? version })) {
      if (!after) continue
      expect(after.figure).toBe(figure)
      const { value, unit, status, quality, source } = after
      expect(historyOf(evidence, figure).rows).toContainEqual(
        expect.objectContaining({ ...after.key, ...after.attributes, value, unit, status, quality, source }),
      )
    }
  }
})

test('the three numbers of the article came in with the second release of the published claims', async () => {
  const revisions = await revisionsOf('published-outflow-claims')
  expect(revisions.map(({ change, version, after }) => [change, version, after?.key.claim])).toEqual([
    ['added', '1.1.0', 'departures-727000-in-2023'],
    ['added', '1.1.0', 'departures-727000-last-year'],
    ['added', '1.1.0', 'skilled-professionals-one-million-a-year'],
  ])
})

test('the changes of one cell are found by its figure', async () => {
  const figure = 'published-outflow-claims/PAK.departures-727000-in-2023.2023'
  expect(await revisionsOf('published-outflow-claims', { figure })).toHaveLength(1)
  expect(await revisionsOf('published-outflow-claims', { figure: `${figure}4` })).toEqual([])
})

test('a dataset with one release has no changes; one that there is not is refused', async () => {
  expect(await revisionsOf('departures-total')).toEqual([])
  await expect(revisionsOf('departure-total')).rejects.toThrow(/departures-total/)
})
