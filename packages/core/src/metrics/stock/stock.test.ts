import { beforeAll, describe, expect, test } from 'vitest'
import { datasetOf, type Row } from '../../../test/hand-made'
import { createEvidence, type Evidence, openEvidence } from '../../evidence'
import { explain } from '../../figure'
import { metricById } from '../registry'
import { stockMetrics } from './index'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence({
    datasets: [...new Set(stockMetrics.flatMap(({ datasets }) => datasets))],
  })
})

const at = (id: string, key: Record<string, string>) => metricById(id).at(evidence, { origin: 'PAK', ...key })

/** The published values of a table that match, by source. */
const published = (dataset: string, filter: Record<string, string>): Map<string, number> =>
  new Map(
    evidence
      .dataset(dataset)
      .observations.where(filter)
      .rows()
      .flatMap(({ source, value }) => (value === null ? [] : [[source, value]])),
  )

describe('the stock by host', () => {
  test('Saudi Arabia 2020 carries both revisions, 1,818,172 of 2024 and 1,483,737 of 2020', () => {
    const figure = at('stock-by-host', { destination: 'SAU', period: '2020' })
    expect(figure.value).toBe(1_818_172)
    expect(figure.range).toEqual({ low: 1_483_737, high: 1_818_172 })
  })

  test('Saudi Arabia 2020 is within a quarter of a per cent of the Saudi census of 2022, 1,814,678', () => {
    const census = published('overseas-pakistanis', {
      destination: 'SAU',
      definition: 'nationality-census',
      period: '2022',
      source: 'diaspora-wikizero-diaspora',
    })
    const { value } = at('stock-by-host', { destination: 'SAU', period: '2020' })
    expect(Math.abs(value / ([...census.values()][0] ?? 0) - 1)).toBeLessThan(0.0025)
  })

  test('the World Bank model of 2017 does not stand beside the stock of the United Nations', () => {
    expect(published('migrant-stock', { destination: 'SAU', sex: 'total', period: '2017' }).size).toBe(1)
    expect(() => at('stock-by-host', { destination: 'SAU', period: '2017' })).toThrow(
      expect.objectContaining({ code: 'MissingObservationError' }),
    )
  })

  test('the shares of all hosts of the 2024 revision add up to a hundred', () => {
    const hosts = evidence.dataset('migrant-stock').where({ sex: 'total', period: '2024' })
    const shares = (hosts.column('destination') as string[]).map(
      (destination) => at('stock-host-share', { destination, period: '2024' }).value,
    )
    expect(shares).toHaveLength(89)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 6)
  })

  test('the share of Saudi Arabia in 2020 takes part and whole from one revision at a time', () => {
    const figure = at('stock-host-share', { destination: 'SAU', period: '2020' })
    expect(figure.value).toBeCloseTo((1_818_172 / 6_372_467) * 100, 10)
    expect(figure.range?.low).toBeCloseTo((1_483_737 / 6_328_400) * 100, 10)
    expect(figure.range?.high).toBe(figure.value)
  })

  test('Germany, which the 2024 revision lacks, has its share in the revision of 2020, and the note says so', () => {
    const figure = at('stock-host-share', { destination: 'DEU', period: '2020' })
    expect(figure.value).toBeCloseTo((79_227 / 6_328_400) * 100, 10)
    expect(String(explain(figure))).toContain('every figure taken from diaspora-undesa-ims2020')
  })
})

describe('growth of the stock', () => {
  test('2015 to 2020 is 2.9 per cent in one revision and 9.1 in the other, never a mixture', () => {
    const figure = at('stock-growth', { destination: 'WLD', since: '2015', period: '2020' })
    const [revised, earlier] = [6_372_467 / 6_190_815, 6_328_400 / 5_798_210]
    expect(figure.value).toBeCloseTo((revised - 1) * 100, 10)
    expect(figure.range?.low).toBeCloseTo((revised - 1) * 100, 10)
    expect(figure.range?.high).toBeCloseTo((earlier - 1) * 100, 10)
  })

  test('outside India it rose from 1.31 to 6.15 million between 1990 and 2024', () => {
    const { value } = at('stock-growth-without-india', { since: '1990', period: '2024' })
    expect(value).toBeCloseTo((6.146919 / 1.305759 - 1) * 100, 3)
  })

  test('one revision alone has no range', () => {
    expect(at('stock-growth', { destination: 'WLD', since: '2020', period: '2024' })).not.toHaveProperty(
      'range',
    )
  })

  test('the yearly rate, compounded over the years, leads from the first stock to the last', () => {
    for (const [since, period] of [
      ['1990', '2024'],
      ['2010', '2020'],
      ['2020', '2024'],
    ] as const) {
      const key = { destination: 'SAU', since, period }
      const yearly = at('stock-annual-growth', key).value
      const years = Number(period) - Number(since)
      expect((1 + yearly / 100) ** years).toBeCloseTo(1 + at('stock-growth', key).value / 100, 10)
    }
  })

  test('is refused from a year of one revision to a year of another', () => {
    expect(() => at('stock-growth', { destination: 'DEU', since: '2015', period: '2024' })).toThrow(
      expect.objectContaining({ code: 'MissingObservationError' }),
    )
    const rows = (source: string, period: string): Row => ({
      origin: 'PAK',
      sex: 'total',
      period,
      value: 5,
      source,
    })
    const mixed = createEvidence({
      datasets: [
        datasetOf('migrant-stock-by-origin', ['origin', 'sex'], [rows('old', '2015'), rows('new', '2020')]),
        datasetOf('migrant-stock', ['origin', 'destination', 'sex'], []),
      ],
    })
    expect(() =>
      metricById('stock-growth').at(mixed, {
        origin: 'PAK',
        destination: 'WLD',
        since: '2015',
        period: '2020',
      }),
    ).toThrow(expect.objectContaining({ code: 'BreakInSeriesError' }))
  })

  test('takes an earlier and a later calendar year', () => {
    for (const [since, period] of [
      ['2020', '2015'],
      ['2020', '2020'],
      ['FY2015-PK', '2020'],
    ] as const) {
      expect(() => at('stock-growth', { destination: 'WLD', since, period })).toThrow(
        expect.objectContaining({ code: 'UnlikePeriodsError' }),
      )
    }
  })
})

test('without India the range of 2020 is that of the two revisions, not of their crossing', () => {
  const { range } = at('stock-abroad-without-india', { period: '2020' })
  const india = published('migrant-stock', { destination: 'IND', sex: 'total', period: '2020' })
  const all = published('migrant-stock-by-origin', { origin: 'PAK', sex: 'total', period: '2020' })
  const revisions = ['diaspora-undesa-ims2020', 'diaspora-undesa-ims2024'].map(
    (source) => (all.get(source) ?? 0) - (india.get(source) ?? 0),
  )
  expect([range?.low, range?.high]).toEqual(revisions.sort((a, b) => a - b))
})

test('per 1,000 at home, 2024 has 27.5 in all and 24.5 without India', () => {
  const population = evidence
    .dataset('population')
    .where({ country: 'PAK', period: '2024' })
    .column('value')[0]
  expect(at('stock-rate', { period: '2024' }).value).toBeCloseTo((6_915_057 / (population ?? 0)) * 1_000, 10)
  expect(at('stock-rate-without-india', { period: '2024' }).value).toBeCloseTo(24.46, 2)
})

describe('the share of women', () => {
  test('is that of the whole matrix of 2024: R gives 29.69249567', () => {
    // w <- read.csv(migrant-stock-world); f <- w[w$origin == 'PAK' & w$period == 2024, ]
    // sum(f$value[f$sex == 'female']) / sum(f$value) * 100
    expect(at('stock-women-share', { destination: 'WLD', period: '2024' }).value).toBeCloseTo(29.69249567, 7)
  })

  test('in 2020 is 29.5 per cent in the later revision and 34.5 in the earlier', () => {
    const { value, range } = at('stock-women-share', { destination: 'WLD', period: '2020' })
    expect(value).toBeCloseTo((1_880_250 / 6_372_467) * 100, 10)
    expect(range?.high).toBeCloseTo((2_181_329 / 6_328_400) * 100, 10)
  })
})

describe('the Gulf share', () => {
  test('is the sum of the shares of the six states', () => {
    for (const period of ['1990', '2005', '2024']) {
      const shares = ['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU'].map(
        (destination) => at('stock-host-share', { destination, period }).value,
      )
      expect(at('stock-gulf-share', { period }).value).toBeCloseTo(
        shares.reduce((sum, share) => sum + share, 0),
        10,
      )
    }
  })

  test('of 2024 is near the share of the Middle East that the ministry told the Senate in 2017, 5.0 of 9.0 million', () => {
    expect(at('stock-gulf-share', { period: '2024' }).value).toBeCloseTo((5 / 9) * 100, 0)
  })

  test('without India is larger, in every year', () => {
    const [all, without] = ['stock-gulf-share', 'stock-gulf-share-without-india'].map((id) =>
      metricById(id).series(evidence, { origin: 'PAK' }),
    )
    expect(without).toHaveLength(8)
    for (const [i, { value }] of without?.entries() ?? []) expect(value).toBeGreaterThan(all?.[i]?.value ?? 0)
  })
})

describe('ranks', () => {
  test('in 2024 Pakistan is eleventh, as the matrix added up by origin in R says', () => {
    // t <- tapply(w24$value, w24$origin, sum); rank(-t[names(t) != 'OOO'], ties.method = 'min')['PAK']
    const figure = at('stock-rank', { period: '2024' })
    expect(figure.value).toBe(11)
    expect(String(explain(figure))).toContain('India, 2024')
  })

  test('in 2020 it is seventh in the revision of 2020 and eighth in that of 2024', () => {
    expect(at('stock-rank', { period: '2020' })).toMatchObject({ value: 8, range: { low: 7, high: 8 } })
  })

  test('in 2015 it is sixth, as in the World Bank Factbook of 2016', () => {
    expect(at('stock-rank', { period: '2015' }).value).toBe(6)
  })

  test('a rank counts those above it, and no two origins with unlike stocks share one', () => {
    const rows = evidence
      .dataset('migrant-stock-by-origin')
      .where({ sex: 'total', period: '2005' })
      .rows()
      .filter(({ origin }) => !['WLD', 'OOO'].includes(String(origin)))
      .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    for (const place of [0, 1, 50, 150]) {
      const origin = String(rows[place]?.origin)
      const ties = rows.findIndex(({ value }) => value === rows[place]?.value)
      expect(metricById('stock-rank').at(evidence, { origin, period: '2005' }).value, origin).toBe(ties + 1)
    }
  })

  test('in Saudi Arabia Pakistan is third after Bangladesh and India in 2020, as in the census of 2022', () => {
    const figure = at('stock-rank-in-host', { destination: 'SAU', period: '2020' })
    expect(figure.value).toBe(3)
    expect(figure.lineage.operation === 'rank' && figure.lineage.inputs.map(({ label }) => label.en)).toEqual(
      ['Pakistan', 'Bangladesh', 'India'],
    )
  })
})

describe('net departures that the stock does not show', () => {
  test('2010 to 2020 is 15.5 million net departures less 1.7 million growth of the stock', () => {
    const figure = at('migration-residual', { since: '2010', period: '2020' })
    expect(figure.value / 1e6).toBeCloseTo(13.8, 1)
    const [departures, growth] = figure.lineage.operation === 'difference' ? figure.lineage.inputs : []
    expect((departures?.value ?? 0) / 1e6).toBeCloseTo(15.5, 1)
    expect((growth?.value ?? 0) / 1e6).toBeCloseTo(1.7, 1)
    expect(String(explain(figure))).toContain('the first and the last year count half')
  })

  test('the net departures behind it are those of World Population Prospects: 16.5 million in 2010 to 2021', () => {
    const table = evidence
      .dataset('net-migration')
      .where({ country: 'PAK', period: { from: '2010', to: '2021' } })
    const sum = table.column('value').reduce((total: number, value) => total + (value ?? 0), 0)
    expect(-sum / 1e6).toBeCloseTo(16.5, 0)
  })

  test('spans add up: 2010 to 2015 and 2015 to 2020 make 2010 to 2020', () => {
    const residual = (since: string, period: string): number =>
      at('migration-residual', { since, period }).value
    expect(residual('2010', '2015') + residual('2015', '2020')).toBeCloseTo(residual('2010', '2020'), 6)
  })

  test('to 2024 it rests on a projection and says so', () => {
    expect(at('migration-residual', { since: '2020', period: '2024' }).status).toBe('F')
  })
})

test('the ministry puts 2.6 of 9.08 million in Saudi Arabia in 2017: 28.6 per cent', () => {
  const key = { destination: 'SAU', definition: 'official-estimate', period: '2017' }
  expect(metricById('official-overseas-share').at(evidence, key).value).toBeCloseTo((2.6 / 9.08) * 100, 10)
})
