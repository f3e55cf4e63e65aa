import { describe, expect, test } from 'vitest'
import { type Cells, cellOf, rowsOf, sumOf, years } from './cells'

/** Values by country and year. */
const byCountryAndYear = (rows: readonly Cells[]): Map<string, number> =>
  new Map(rows.map(({ country, period, value }) => [`${country} ${period}`, Number(value)]))

describe('net migration', () => {
  const persons = byCountryAndYear(rowsOf('net-migration'))
  const differing = (thousands: ReadonlyMap<string, number>) =>
    [...thousands].filter(
      ([key, value]) => persons.has(key) && persons.get(key) !== Math.round(value * 1_000),
    )

  test('to 2023 is the estimate of the United Nations, in persons', () => {
    const estimates = byCountryAndYear(rowsOf('net-migration-estimate'))
    expect([...estimates.keys()].filter((key) => persons.has(key))).toHaveLength(1_024)
    expect(differing(estimates)).toEqual([])
  })

  test('of 2024 and 2025 is the median of the projection', () => {
    const projected = byCountryAndYear(
      rowsOf('net-migration-projection', { variant: 'median', period: ['2024', '2025'] }),
    )
    expect([...projected.keys()].filter((key) => persons.has(key))).toHaveLength(30)
    expect(differing(projected)).toEqual([])
  })

  test('is projected with bounds that are in order', () => {
    const variants = ['lower-95', 'lower-80', 'median', 'upper-80', 'upper-95']
    const bounds = variants.map((variant) =>
      byCountryAndYear(rowsOf('net-migration-projection', { variant })),
    )
    const keys = [...(bounds[0]?.keys() ?? [])]
    expect(keys).toHaveLength(405)
    const disordered = keys.filter((key) => {
      const values = bounds.map((bound) => bound.get(key) ?? Number.NaN)
      return !values.every((value, at) => at === 0 || value >= (values[at - 1] ?? Number.NaN))
    })
    expect(disordered).toEqual([])
  })

  // Where the World Bank has another population than the United Nations, the rate is that of the United Nations.
  test('over population is the rate that is published, in every year of 121 countries', () => {
    const population = byCountryAndYear(rowsOf('population'))
    const differing = new Map<string, boolean>()
    let compared = 0
    for (const [key, rate] of byCountryAndYear(rowsOf('net-migration-rate'))) {
      const [net, residents] = [persons.get(key), population.get(key)]
      if (net === undefined || residents === undefined) continue
      const [country = ''] = key.split(' ')
      const differs = Math.abs((net / residents) * 1_000 - rate) > 0.001
      differing.set(country, (differing.get(country) ?? false) || differs)
      compared++
    }
    expect(compared).toBe(13_794)
    const agreeing = [...differing].filter(([, differs]) => !differs).map(([country]) => country)
    expect(agreeing).toHaveLength(121)
    expect(agreeing).toEqual(expect.arrayContaining(['BGD', 'IND', 'NGA', 'NPL', 'PAK', 'PHL']))
  })

  test('of Pakistan from 2011 to 2020 is a loss of 15.6 million', () => {
    expect(sumOf('net-migration', { country: 'PAK', period: years(2011, 2020) }, 10)).toBe(-15_566_141)
  })

  test('of 2016 is nowhere lower than in Pakistan', () => {
    const lowest = rowsOf('net-migration', { period: '2016' }).sort(
      (a, b) => Number(a.value) - Number(b.value),
    )[0]
    expect([lowest?.country, lowest?.value]).toEqual(['PAK', '-2290411'])
  })
})

describe('remittances', () => {
  // The share was computed by its publisher from another vintage of one of its parts.
  const VINTAGES = ['MEX 2024', 'NPL 2024', 'NGA 2024']

  test('are the share of gross domestic product that is published', () => {
    const received = byCountryAndYear(rowsOf('remittances', { indicator: 'received' }))
    const product = byCountryAndYear(rowsOf('gdp'))
    const shares = byCountryAndYear(rowsOf('remittances', { indicator: 'received-share-of-gdp' }))
    expect(shares.size).toBe(225)
    const differing = [...shares].filter(([key, share]) => {
      const computed = ((received.get(key) ?? Number.NaN) / (product.get(key) ?? Number.NaN)) * 100
      return !(Math.abs(computed - share) <= 0.01)
    })
    expect(differing.map(([key]) => key).sort()).toEqual([...VINTAGES].sort())
  })

  test('by the month add to the stretches of the fiscal year that are published in rounded millions', () => {
    const toDate = rowsOf('sbp-remittances-year-to-date', { corridor: 'TOTAL' })
    for (const { period = '', value } of toDate) {
      const [from = '', to = ''] = period.split('/')
      const months = rowsOf('sbp-remittances-monthly', { corridor: 'TOTAL' }).filter(
        (row) => from <= (row.period ?? '') && (row.period ?? '') <= to,
      )
      // Rival figures of one month agree within the rounding too: the first of each will do.
      const byMonth = new Map(months.map((row) => [row.period, Number(row.value)]))
      const sum = [...byMonth.values()].reduce((all, month) => all + month, 0)
      expect(Math.abs(sum - Number(value)), period).toBeLessThanOrEqual(50)
    }
    expect(toDate).toHaveLength(9)
  })

  test('of calendar years as the World Bank has them are within one percent of the months of the State Bank', () => {
    const source = 'diaspora-sbp-easydata-2025-03'
    const differing = years(1976, 2024).filter((period) => {
      const months = rowsOf('sbp-remittances-monthly', { corridor: 'TOTAL', source }).filter((row) =>
        row.period?.startsWith(period),
      )
      const millions = months.reduce((sum, { value }) => sum + Number(value), 0)
      const bank = cellOf('remittances', { country: 'PAK', indicator: 'received', period }) / 1_000_000
      return months.length !== 12 || Math.abs(bank / millions - 1) > 0.01
    })
    expect(differing).toEqual([])
  })

  test('modelled for 2017 are below what the State Bank recorded from the United Kingdom and the United States', () => {
    for (const sender of ['GBR', 'USA']) {
      const modelled = cellOf('bilateral-remittances', { sender, receiver: 'PAK', period: '2017' })
      expect(modelled).toBeLessThan(cellOf('sbp-remittances', { corridor: sender, period: 'FY2017-PK' }))
    }
  })
})

describe('people born in Pakistan who live abroad', () => {
  const source = 'diaspora-undesa-ims2024'
  const abroad = (period: string) =>
    cellOf('migrant-stock-by-origin', { origin: 'PAK', sex: 'total', period, source })
  const inIndia = (period: string) =>
    cellOf('migrant-stock', { destination: 'IND', sex: 'total', period, source })

  test('are 6.9 million in 2024, 768,138 of them in India', () => {
    expect(abroad('2024')).toBe(6_915_057)
    expect(inIndia('2024')).toBe(768_138)
  })

  test('outside India went from 1.31 to 6.15 million since 1990', () => {
    const outside = (period: string) => abroad(period) - inIndia(period)
    expect([outside('1990'), outside('2024')]).toEqual([1_305_759, 6_146_919])
  })

  test('grew by 1.7 million from 2010 to 2020', () => {
    expect(abroad('2020') - abroad('2010')).toBe(1_687_944)
  })

  test.each(['1990', '2000', '2010', '2020', '2024'])(
    'of %s are in each place the women and men of the matrix of all origins',
    (period) => {
      const matrix = new Map<string, number>()
      for (const { destination = '', value } of rowsOf('migrant-stock-world', { origin: 'PAK', period })) {
        matrix.set(destination, (matrix.get(destination) ?? 0) + Number(value))
      }
      const stock = rowsOf('migrant-stock', { sex: 'total', period, source }).map(
        ({ destination = '', value }) => [destination, Number(value)] as const,
      )
      expect(stock.filter(([destination, value]) => (matrix.get(destination) ?? 0) !== value)).toEqual([])
    },
  )
})

describe('citizenship given up', () => {
  const renounced = (destination: string, period: string) =>
    cellOf('citizenship-renounced', { destination, measure: 'renounced', period })
  const yearsOf = (destination: string, from: number, to: number) =>
    years(from, to).reduce((sum, period) => sum + renounced(destination, period), 0)

  test.each([
    [2011, 2015, 4_780],
    [2012, 2016, 4_887],
  ])('for Germany from %i to %i adds to the %i printed', (from, to, printed) => {
    expect(yearsOf('DEU', from, to)).toBe(printed)
    expect(renounced('DEU', `${from}/${to}`)).toBe(printed)
  })

  test('for all countries from 2012 to 2016 adds to 12,865, against 12,918 printed', () => {
    expect([yearsOf('WLD', 2012, 2016), renounced('WLD', '2012/2016')]).toEqual([12_865, 12_918])
  })
})
