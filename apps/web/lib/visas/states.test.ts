import { expect, test } from 'vitest'
import { openDataset } from '../evidence'
import { statesPage } from './states'

test('the highest refusal comes first, with the years asked for', async () => {
  const page = await statesPage({ year: '2024', before: '2014' })
  expect(page).toMatchObject({ year: '2024', before: '2014' })
  const rates = page.lines.map(({ now }) => now.value)
  expect(rates).toEqual(rates.toSorted((a, b) => b - a))
  for (const { now, then } of page.lines) {
    expect(now.period.code).toBe('2024')
    if (then) expect(then.period.code).toBe('2014')
  }
})

test('the rate at a consulate is the one that the Commission publishes', async () => {
  const { lines } = await statesPage({ year: '2024' })
  const { dataset } = await openDataset('schengen-visas')
  const germany = lines.find(({ code }) => code === 'DEU')
  for (const [consulate, figure] of germany?.byConsulate ?? []) {
    const [row] = dataset
      .where({ destination: 'DEU', consulate, period: '2024', measure: 'refusal-rate' })
      .rows()
    expect(figure.value).toBeCloseTo(Number(row?.value), 2)
  }
  expect(germany?.byConsulate.size).toBe(2)
})

test('a state is followed through the years at each of its consulates', async () => {
  const { series } = await statesPage({ state: 'DEU' })
  expect(series.map(({ consulate }) => consulate)).toEqual(['all', 'islamabad', 'karachi'])
  for (const { figures } of series) expect(figures.length).toBeGreaterThan(10)
})

test('what the data does not know is named and left out', async () => {
  const { choices, series, year, years } = await statesPage({ state: 'USA', year: '1850' })
  expect([...choices.ignored].sort()).toEqual(['1850', 'USA'])
  expect(series).toEqual([])
  expect(year).toBe(years.at(-1))
})
