import { describe, expect, test } from 'vitest'
import { type Cells, cellOf, rowsOf, type Where, years } from './cells'

const countryAndYear = ({ country, period }: Cells): string => `${country} ${period}`

/** Values by country and year. */
const byCountryAndYear = (id: string, where: Where = {}): Map<string, number> =>
  new Map(rowsOf(id, where).map((row) => [countryAndYear(row), Number(row.value)]))

const meanOf = (rows: readonly Cells[]): number =>
  rows.reduce((sum, { value }) => sum + Number(value), 0) / rows.length

describe('inflation', () => {
  const monthsTo = (june: number) => [
    ...Array.from({ length: 6 }, (_, at) => `${june - 1}-${String(at + 7).padStart(2, '0')}`),
    ...Array.from({ length: 6 }, (_, at) => `${june}-0${at + 1}`),
  ]

  test.each([
    [2023, 29.05, 29.2],
    [2024, 23.88, 23.4],
  ])('the months of fiscal %i have a mean of %f, near the %f published', (year, mean, published) => {
    const indicator = 'cpi-inflation-monthly-yoy'
    const source = 'drivers-sbp-cpi-monthly'
    const months = rowsOf('economy', { country: 'PAK', indicator, source, period: monthsTo(year) })
    expect(months).toHaveLength(12)
    expect(meanOf(months)).toBeCloseTo(mean, 2)
    const period = `FY${year}-PK`
    expect(cellOf('economy', { indicator: 'cpi-inflation-fiscal-year-average', period })).toBe(published)
    expect(Math.abs(meanOf(months) - published)).toBeLessThan(0.5)
  })
})

test('the exchange rate of a year is the mean of its months, within 0.4 rupees', () => {
  const months = rowsOf('economy', { indicator: 'exchange-rate-pkr-per-usd-monthly' })
  const differing = years(1985, 2024).filter((period) => {
    const ofYear = months.filter((row) => row.period?.startsWith(period))
    const annual = { country: 'PAK', indicator: 'exchange-rate-lcu-per-usd', source: 'drivers-wdi', period }
    return ofYear.length !== 12 || Math.abs(meanOf(ofYear) - cellOf('economy', annual)) > 0.4
  })
  expect(differing).toEqual([])
})

test('the United Nations have 16.56 million more leave than arrive from 2010 to 2021', () => {
  const source = 'drivers-wpp-2024'
  const indicator = 'net-migration'
  const lost = rowsOf('published-projections', {
    country: 'PAK',
    indicator,
    source,
    period: years(2010, 2021),
  })
  expect(lost).toHaveLength(12)
  expect(lost.reduce((sum, { value }) => sum + Number(value), 0)).toBeCloseTo(-16_563.716, 3)
})

test('the population projected is that of the end of the year: half a year of growth above mid-year', () => {
  const projected = (period: string) =>
    cellOf('published-projections', {
      country: 'PAK',
      indicator: 'population',
      variant: 'medium',
      madeIn: '2024',
      period,
    })
  const midYear = cellOf('population', { country: 'PAK', period: '2024' }) / 1_000
  const nextMidYear = cellOf('population', { country: 'PAK', period: '2025' }) / 1_000
  expect(projected('2024')).toBeCloseTo((midYear + nextMidYear) / 2, -2)
})

test('gross domestic product per head is the product over the population', () => {
  const product = byCountryAndYear('gdp')
  const population = byCountryAndYear('population')
  const ratios = [
    ...byCountryAndYear('economy', { indicator: 'gdp-per-capita-current-usd', source: 'drivers-wdi' }),
  ]
    .filter(([key]) => product.has(key) && population.has(key))
    .map(([key, perHead]) => [key, (product.get(key) ?? 0) / (population.get(key) ?? 0) / perHead] as const)
  expect(ratios).toHaveLength(727)
  expect(ratios.filter(([, ratio]) => Math.abs(ratio - 1) > 1e-12)).toEqual([])
})

test('the labour force is between a quarter of the people of 15 to 64 and all of them', () => {
  const share = byCountryAndYear('population-15-64-share')
  const population = byCountryAndYear('population')
  const parts = [...byCountryAndYear('labour-force')].map(
    ([key, workers]) =>
      [key, workers / (((share.get(key) ?? 0) / 100) * (population.get(key) ?? 0))] as const,
  )
  expect(parts).toHaveLength(6_718)
  expect(parts.filter(([, part]) => !(part > 0.24 && part < 1))).toEqual([])
})
