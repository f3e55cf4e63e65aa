import { expect, test } from 'vitest'
import { openDataset } from '../evidence'
import { usPage } from './us'

test('the nationality that is refused most comes first, in the fiscal years asked for', async () => {
  const { lines, year, before } = await usPage({ usYear: 'FY2024-US', usBefore: 'FY2014-US' })
  expect([year, before]).toEqual(['FY2024-US', 'FY2014-US'])
  const { dataset } = await openDataset('us-visas')
  const published = (period: string) =>
    dataset
      .where({ measure: 'adjusted-refusal-rate', period })
      .rows()
      .toSorted((a, b) => Number(b.value) - Number(a.value))
  expect(lines.map(({ now }) => now.value)).toEqual(published(year).map(({ value }) => value))
  const then = new Map(published(before).map(({ origin, value }) => [origin, value]))
  for (const line of lines) expect(line.then?.value).toBe(then.get(line.code))
})

test('visas are those issued to Pakistanis, of the latest year that has them', async () => {
  const { classes, issuedYear, year } = await usPage({})
  expect(issuedYear <= year).toBe(true)
  const total = classes.find(({ code }) => code === 'niv-total')
  expect(total?.now.period.code).toBe(issuedYear)
  for (const { code, now } of classes) {
    if (code.startsWith('niv-')) expect(now.value).toBeLessThanOrEqual(total?.now.value ?? 0)
  }
})

test('a nationality stands beside Pakistan, and what the data does not know is named', async () => {
  const { series } = await usPage({ nationality: 'IND' })
  expect(series.map(({ code }) => code)).toEqual(['PAK', 'IND'])
  const { choices, series: alone } = await usPage({ nationality: 'MARS', usYear: '1850' })
  expect([...choices.ignored].sort()).toEqual(['1850', 'MARS'])
  expect(alone).toHaveLength(1)
})
