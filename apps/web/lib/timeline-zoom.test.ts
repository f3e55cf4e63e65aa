import { expect, test } from 'vitest'
import { timelinePage } from './timeline'

const all = await timelinePage({})

test('the decades hold every entry once', () => {
  expect(all.zoom.above).toEqual([])
  expect(all.zoom.within.reduce((sum, { count }) => sum + count, 0)).toBe(all.all)
})

test('each step leads to as many entries as it says, down to the month', async () => {
  const decade = all.zoom.within.at(-1)
  const inDecade = await timelinePage({ from: decade?.from, to: decade?.to })
  expect(inDecade.count).toBe(decade?.count)
  expect(inDecade.zoom.above.map(({ kind }) => kind)).toEqual(['decade'])
  const year = inDecade.zoom.within[0]
  const inYear = await timelinePage({ from: year?.from, to: year?.to })
  expect(inYear.count).toBe(year?.count)
  expect(inYear.zoom.above.map(({ kind }) => kind)).toEqual(['decade', 'year'])
  const month = inYear.zoom.within.at(-1)
  const inMonth = await timelinePage({ from: month?.from, to: month?.to })
  expect(inMonth.count).toBeGreaterThan(0)
  expect(inMonth.zoom).toMatchObject({ within: [] })
})
