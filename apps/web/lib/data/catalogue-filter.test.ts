import { expect, test } from 'vitest'
import { descriptions } from '../catalogue'
import { hasRivals } from '../compare'
import { cataloguePage, FREQUENCIES, QUALITIES } from './catalogue-filter'

const ids = async (params: Readonly<Record<string, string>>): Promise<string[]> =>
  (await cataloguePage(params)).datasets.map(({ id }) => id)

test('without a filter there is every dataset', async () => {
  expect(await ids({})).toEqual(descriptions.map(({ id }) => id))
})

test('the frequencies share the datasets out among them', async () => {
  const counts = await Promise.all(FREQUENCIES.map(async (frequency) => (await ids({ frequency })).length))
  expect(counts.reduce((all, count) => all + count, 0)).toBe(descriptions.length)
})

test('every quality is that of some dataset', async () => {
  for (const quality of QUALITIES) expect(await ids({ quality }), quality).not.toEqual([])
})

test('datasets with rivals are those that have a page of rivals', async () => {
  const some = await ids({ rivals: 'some', topic: 'departures' })
  for (const id of await ids({ topic: 'departures' })) expect(some.includes(id), id).toBe(await hasRivals(id))
})

test('a year that nothing covers is named and left out', async () => {
  const page = await cataloguePage({ year: '1066' })
  expect(page.choices.ignored).toEqual(['1066'])
  expect(page.datasets).toHaveLength(descriptions.length)
})
