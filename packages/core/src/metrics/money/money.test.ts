import { beforeAll, describe, expect, test } from 'vitest'
import { corridor as corridorList } from '../../../generated/codes/corridor'
import { type Evidence, openEvidence } from '../../evidence'
import { explain, type Figure } from '../../figure'
import { ifPublished } from '../define-metric'
import { metricById } from '../registry'
import { moneyMetrics } from './index'
import { seasonOf } from './seasonality'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence({
    datasets: ['sbp-remittances-year-to-date', ...new Set(moneyMetrics.flatMap(({ datasets }) => datasets))],
  })
})

const at = (id: string, key: Record<string, string>): Figure => metricById(id).at(evidence, key)

const fiscalYears = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `FY${from + i}-PK`)

describe('workers’ remittances', () => {
  test('the months of a fiscal year add to the year that is published, in every year since 1974', () => {
    for (const period of fiscalYears(1974, 2025)) {
      const year = Number(period.slice(2, 6))
      const months = at('workers-remittances', { corridor: 'TOTAL', period: `${year - 1}-07/${year}-06` })
      const published = at('workers-remittances', { corridor: 'TOTAL', period }).value
      expect(months.value / published, period).toBeCloseTo(1, 3)
    }
  })

  test('a calendar year is the sum of its months on purpose, and the lineage says so', () => {
    const figure = at('workers-remittances', { corridor: 'GBR', period: '2017' })
    expect(figure.value).toBeCloseTo(2_646.8, 6)
    expect(String(explain(figure))).toContain('2017 is the sum of its months')
  })

  test('the months up to an announcement add to what the State Bank announced, within 50 million', () => {
    const announced = evidence.dataset('sbp-remittances-year-to-date').where({ corridor: 'TOTAL' }).rows()
    expect(announced).toHaveLength(9)
    for (const { period, value } of announced) {
      const months = at('workers-remittances', { corridor: 'TOTAL', period }).value
      expect(Math.abs(months - (value ?? 0)), period).toBeLessThan(50)
    }
  })

  test('a period that does not consist of months is refused', () => {
    for (const period of ['FY2024-US', 'AY2023-2024', '2024-07-15', '2024-07-15/2024-08-14']) {
      expect(() => at('workers-remittances', { corridor: 'SAU', period }), period).toThrow(
        expect.objectContaining({ code: 'UnlikePeriodsError' }),
      )
    }
  })

  test('a year with a month missing has no answer: October 2025 lacks the Emirates', () => {
    expect(() => at('workers-remittances', { corridor: 'ARE', period: '2025' })).toThrow(
      expect.objectContaining({ code: 'MissingObservationError' }),
    )
  })
})

describe('growth', () => {
  test('fiscal year 2025 is the 26.6 per cent that the State Bank announced: 38.3 against 30.25 billion', () => {
    expect(at('workers-remittances-growth', { corridor: 'TOTAL', period: 'FY2025-PK' }).value).toBeCloseTo(
      26.6,
      1,
    )
  })

  test('a part of the year is compared with the same months of the year before, as in the announcements', () => {
    for (const [period, now, before] of [
      ['2025-07/2025-09', 9_536, 8_796],
      ['2025-07/2025-12', 19_700, 17_800],
      ['2025-07/2026-01', 23_200, 20_900],
    ] as const) {
      const figure = at('workers-remittances-growth', { corridor: 'TOTAL', period })
      expect(Math.abs(figure.value - (now / before - 1) * 100), period).toBeLessThan(0.5)
    }
  })

  test('a month is compared with the same month of the year before', () => {
    const figure = at('workers-remittances-growth', { corridor: 'TOTAL', period: '2025-03' })
    const periods =
      figure.lineage.operation === 'growth' && figure.lineage.inputs.map(({ period }) => period.code)
    expect(periods).toEqual(['2024-03', '2025-03'])
  })

  test('other countries are not compared across the months in which corridors were split off them', () => {
    for (const period of ['FY2019-PK', '2018', '2019', 'FY1997-PK', '2018-07', '2019-06']) {
      expect(() => at('workers-remittances-growth', { corridor: 'OTHER', period }), period).toThrow(
        expect.objectContaining({ code: 'BreakInSeriesError' }),
      )
    }
    for (const period of ['FY2018-PK', 'FY2020-PK', '2020', '2019-07']) {
      expect(at('workers-remittances-growth', { corridor: 'OTHER', period }).value, period).toBeTypeOf(
        'number',
      )
    }
  })

  test('asked to span a break it compares, and notes it', () => {
    const figure = at('workers-remittances-growth', {
      corridor: 'OTHER',
      period: 'FY2019-PK',
      breaks: 'span',
    })
    expect(String(explain(figure))).toContain('Malaysia, South Africa and South Korea are shown apart')
  })

  test('by the figures of the World Bank receipts fell from 30,176 to 26,558 million in 2023, by 12 per cent', () => {
    expect(at('remittances-growth', { country: 'PAK', period: '2023' }).value).toBeCloseTo(
      (26_558 / 30_176 - 1) * 100,
      10,
    )
  })
})

describe('corridors', () => {
  test('those counted singly are the countries and the rest of the code list, without groups, parts and totals', () => {
    const figure = at('corridor-concentration', { period: 'FY2024-PK' })
    const used = figure.lineage.operation === 'concentration' ? figure.lineage.inputs : []
    const codes = used.map(({ lineage }) => (lineage.operation === 'observation' ? lineage.key.corridor : ''))
    const single = corridorList.codes.filter(
      ({ code, attributes }) => attributes.level === 'country' || code === 'OTHER',
    )
    expect(codes.sort()).toEqual(single.map(({ code }) => code).sort())
  })

  test('the shares of corridors of one level add to a hundred', () => {
    const level = corridorList.codes.filter(({ parent }) => parent === 'CASH').map(({ code }) => code)
    for (const period of fiscalYears(2019, 2024)) {
      const shares = [...level, 'FEBC'].flatMap(
        (corridor) => ifPublished(() => at('corridor-share', { corridor, period }))?.value ?? [],
      )
      expect(
        shares.reduce((sum, share) => sum + share, 0),
        period,
      ).toBeCloseTo(100, 1)
    }
  })

  test('Saudi Arabia sent 24 per cent of fiscal year 2025: 9.35 of 38.3 billion', () => {
    expect(at('corridor-share', { corridor: 'SAU', period: 'FY2025-PK' }).value).toBeCloseTo(
      (9.3461 / 38.2992) * 100,
      3,
    )
  })

  test('the Gulf share is that of Saudi Arabia, the Emirates and the four other states', () => {
    const parts = ['SAU', 'ARE', 'BHR', 'KWT', 'OMN', 'QAT'].map(
      (corridor) => at('corridor-share', { corridor, period: 'FY2024-PK' }).value,
    )
    expect(at('gulf-corridor-share', { period: 'FY2024-PK' }).value).toBeCloseTo(
      parts.reduce((sum, share) => sum + share, 0),
      5,
    )
  })

  test('the concentration of fiscal year 2024 is that of R: 1363.48236215, an effective 7.33416161266', () => {
    // s <- y$value / sum(y$value) over countries and OTHER; sum((100 * s)^2); 1 / sum(s^2)
    expect(at('corridor-concentration', { period: 'FY2024-PK' }).value).toBeCloseTo(1_363.48236215, 7)
    expect(at('effective-corridors', { period: 'FY2024-PK' }).value).toBeCloseTo(7.33416161266, 9)
  })

  test('an incomplete list of corridors has no concentration: fiscal year 2025 names four', () => {
    expect(() => at('corridor-concentration', { period: 'FY2025-PK' })).toThrow(
      expect.objectContaining({ code: 'MissingObservationError' }),
    )
  })
})

describe('per person', () => {
  test('abroad 2024: 34.9 billion over 6.9 million, 5,049 dollars, and 5,680 without those in India', () => {
    const key = { country: 'PAK', period: '2024' }
    expect(at('remittances-per-person-abroad', key).value).toBeCloseTo(34_914e6 / 6_915_057, 6)
    expect(at('remittances-per-person-without-india', key).value).toBeCloseTo(34_914e6 / 6_146_919, 6)
  })

  test('a year without a stock has no answer', () => {
    expect(() => at('remittances-per-person-abroad', { country: 'PAK', period: '2023' })).toThrow(
      expect.objectContaining({ code: 'MissingObservationError' }),
    )
  })

  test('in Saudi Arabia 2024 is the sum of the months over the stock there', () => {
    const months = at('workers-remittances', { corridor: 'SAU', period: '2024' }).value
    const figure = at('corridor-remittances-per-person', { corridor: 'SAU', period: '2024' })
    expect(figure.value).toBeCloseTo((months * 1e6) / 1_937_044, 6)
    expect(figure.unit.id).toBe('usd-per-person')
  })

  test('per departure takes the departures of the year less the lag, and says that the periods are unlike', () => {
    const figure = at('remittances-per-departure', { origin: 'PAK', lag: '2', period: '2024' })
    expect(figure.value).toBeCloseTo(34_914e6 / 832_339, 6)
    expect(String(explain(figure))).toContain('unlike periods on purpose, 2 years apart')
    expect(at('remittances-per-departure', { origin: 'PAK', lag: '0', period: '2024' }).value).toBeCloseTo(
      34_914e6 / 727_381,
      6,
    )
  })

  test('the lag is one year unless asked, and a number of years', () => {
    const key = { origin: 'PAK', period: '2024' }
    expect(at('remittances-per-departure', key).id).toBe('remittances-per-departure/PAK.1.2024')
    expect(() => at('remittances-per-departure', { ...key, lag: 'two' })).toThrow(
      /lag "two" is no number of years/,
    )
  })
})

describe('the season', () => {
  // x <- ts(<TOTAL, April 2015 to March 2025>, frequency = 12)
  // decompose(x, 'multiplicative')$figure * 100
  const R = [
    101.5264498794, 105.2381013883, 107.2069942649, 103.6503263484, 104.7211123477, 95.1881805707,
    101.5101012816, 95.5979973543, 99.151579137, 92.1323960829, 88.6151958633, 105.4615654815,
  ]

  test('is that of decompose in R, month by month', () => {
    const months = evidence
      .dataset('sbp-remittances-monthly')
      .where({ corridor: 'TOTAL', period: { from: '2015-04', to: '2025-03' } })
      .column('value')
    const season = seasonOf(months.flatMap((value) => value ?? []))
    expect(season).toHaveLength(12)
    for (const [month, index] of season.entries()) expect(index).toBeCloseTo(R[month] ?? 0, 9)
    expect(at('remittances-seasonality', { corridor: 'TOTAL', period: '2025-03' }).value).toBeCloseTo(
      105.4615654815,
      9,
    )
  })

  test('averages 100 over the twelve months, whatever the trend', () => {
    for (const growth of [0, 0.001, 0.02]) {
      const values = Array.from(
        { length: 120 },
        (_, t) => (1 + growth) ** t * (1 + 0.2 * Math.sin((t * Math.PI) / 6)),
      )
      const season = seasonOf(values)
      expect(season.reduce((sum, index) => sum + index, 0) / 12).toBeCloseTo(100, 10)
      expect(season[3]).toBeCloseTo(120, 0)
    }
  })

  test('is asked of a month', () => {
    expect(() => at('remittances-seasonality', { corridor: 'TOTAL', period: '2024' })).toThrow(
      expect.objectContaining({ code: 'UnlikePeriodsError' }),
    )
  })
})

test('Pakistan is the fifth receiver in 2023 and 2024, as the World Bank wrote in December 2024', () => {
  expect(at('remittances-rank', { country: 'PAK', period: '2024' }).value).toBe(5)
  expect(at('remittances-rank', { country: 'PAK', period: '2023' }).value).toBe(5)
})

test('ranks of 2020 to 2024 are those of R: 6, 6, 5, 5, 5', () => {
  // rank(-q$value, ties.method = 'min')[q$country == 'PAK'], world left out
  const ranks = [2020, 2021, 2022, 2023, 2024].map(
    (year) => at('remittances-rank', { country: 'PAK', period: String(year) }).value,
  )
  expect(ranks).toEqual([6, 6, 5, 5, 5])
})

test('the World Bank exceeds the months of the State Bank by 0.2 to 1.0 per cent in every year since 2010', () => {
  for (let year = 2010; year <= 2024; year++) {
    const { value } = at('remittances-source-gap', { period: String(year) })
    expect(value, String(year)).toBeGreaterThan(0.2)
    expect(value, String(year)).toBeLessThan(1)
  }
})

describe('the model of the World Bank', () => {
  test('puts the United Kingdom at 0.64 and the United States at half of what the State Bank recorded in 2017', () => {
    const [britain, america] = ['GBR', 'USA'].map(
      (corridor) => at('modelled-to-recorded', { corridor, period: '2017' }).value,
    )
    expect(britain).toBeCloseTo(1.69 / 2.65, 2)
    expect(america).toBeCloseTo(1.32 / 2.62, 2)
  })

  test('has the concentration that R finds for Pakistan, Bangladesh and Mexico', () => {
    // s <- with(b[b$receiver == r, ], value / sum(value)); sum((100 * s)^2), world left out
    for (const [receiver, index] of [
      ['PAK', 1_877.62218811],
      ['BGD', 1_876.98090238],
      ['MEX', 9_624.37548696],
    ] as const) {
      expect(at('modelled-corridor-concentration', { receiver, period: '2017' }).value).toBeCloseTo(index, 7)
    }
  })

  test('gives shares that add to a hundred', () => {
    const senders = evidence
      .dataset('bilateral-remittances')
      .where({ receiver: 'PAK' })
      .column('sender') as string[]
    const shares = senders
      .filter((sender) => sender !== 'WLD')
      .map((sender) => at('modelled-corridor-share', { sender, receiver: 'PAK', period: '2017' }).value)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 4)
  })
})
