import { expect, test } from 'vitest'
import { comparedTables, comparePage, hasRivals, median } from './compare'

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
  [[], 0],
])('the median of %j is %d', (values, middle) => expect(median(values)).toBe(middle))

test('tables with rivals are listed with their counts', async () => {
  const tables = await comparedTables()
  const total = tables.find(({ description }) => description.id === 'departures-total')
  expect(total?.cells).toBeGreaterThan(0)
  expect(total?.all).toBeGreaterThan(total?.cells ?? 0)
  expect(total?.stated).toBe(total?.rivals)
  expect(total?.explained).toBe(0)
  for (const { cells, explained, rivals, stated } of tables) {
    expect(cells).toBeGreaterThan(0)
    expect(stated).toBeLessThanOrEqual(rivals)
    expect(explained).toBeLessThanOrEqual(rivals)
  }
  expect(await hasRivals('departures-total')).toBe(true)
  expect(await hasRivals('population')).toBe(false)
})

test('the widest gap comes first unless the order of the table is asked for', async () => {
  const gapOf = ({ rivals }: { rivals: readonly { relative?: number }[] }): number =>
    Math.max(...rivals.map(({ relative = 0 }) => Math.abs(relative)))
  const { items, order } = await comparePage('migrant-stock', {})
  expect(order).toBe('gap')
  const gaps = items.map(gapOf)
  expect(gaps).toEqual(gaps.toSorted((a, b) => b - a))
  const inTable = await comparePage('migrant-stock', { order: 'table' })
  expect(inTable.items[0]?.figure.id).not.toBe(items[0]?.figure.id)
  expect(inTable.noOrder).toBe('')
})

test('an order that there is not is named, and the usual one taken', async () => {
  expect(await comparePage('migrant-stock', { order: 'size' })).toMatchObject({
    order: 'gap',
    noOrder: 'size',
  })
})
