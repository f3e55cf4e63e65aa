import { expect, test } from 'vitest'
import { timelineChoices, timelinePage, victimsOf, yearCounts } from './timeline'

test('an address is read, and what it has wrong is named', () => {
  expect(timelineChoices({ kind: 'event', area: 'ARE', from: '2024', to: '2025-06' })).toEqual({
    chosen: { kind: 'event', area: 'ARE', from: '2024', to: '2025-06' },
    ignored: [],
  })
  expect(timelineChoices({ kind: 'evnt', area: 'UAE', from: 'last year' }).ignored).toEqual([
    'evnt',
    'UAE',
    'last year',
  ])
})

test('entries that are shown are those asked for, the latest first', async () => {
  const { items, count, all } = await timelinePage({ kind: 'event', area: 'ARE' })
  expect(count).toBeLessThan(all)
  expect(items.every((entry) => entry.kind === 'event' && entry.areas.includes('ARE'))).toBe(true)
  const periods = items.map(({ period }) => period)
  expect(periods).toEqual(periods.toSorted().toReversed())
})

test('the strip counts every shown entry in its year', async () => {
  const page = await timelinePage({ kind: 'incident' })
  expect(page.years.reduce((sum, { count }) => sum + count, 0)).toBe(page.count)
  expect(page.years.length).toBeGreaterThan(50)
  expect(yearCounts(page.items, []).every(({ count }) => count === 0)).toBe(true)
})

test('an incident has its victims as figures', async () => {
  const victims = await victimsOf('mmp-2015-07-16-fra')
  expect(victims.map(({ value }) => value)).toEqual([1, 2])
  expect(await victimsOf('no-such-incident')).toEqual([])
})
