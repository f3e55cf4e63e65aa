import { beforeAll, describe, expect, test } from 'vitest'
import { securityIndicator } from '../../../generated/codes/security-indicator'
import { unit as unitList } from '../../../generated/codes/unit'
import { type Evidence, openEvidence } from '../../evidence'
import { explain, type Figure } from '../../figure'
import { metricById } from '../registry'
import { driversMetrics } from './index'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence({
    datasets: [...new Set([...driversMetrics.flatMap(({ datasets }) => datasets), 'gdp', 'population'])],
  })
})

const at = (id: string, key: Record<string, string>): Figure => metricById(id).at(evidence, key)
const inPakistan = (id: string, key: Record<string, string>): Figure => at(id, { country: 'PAK', ...key })

const valuesOf = (dataset: string, filter: Record<string, string>): Map<string, number> =>
  new Map(
    evidence
      .dataset(dataset)
      .where(filter)
      .rows()
      .flatMap(({ period, value }) => (value === null ? [] : [[period, value]])),
  )

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length

test('every unit of these metrics stands in the list of units as it is here', () => {
  for (const { id, unit } of driversMetrics) {
    const listed = unitList.codes.find(({ code }) => code === unit.id)?.attributes
    expect([id, listed?.dimension, Number(listed?.factor)]).toEqual([id, unit.dimension, unit.factor])
  }
})

describe('governance', () => {
  test('the percentile puts countries in the order of the estimate from which it is made', () => {
    const countries = ['PAK', 'IND', 'BGD', 'LKA', 'NPL', 'IRN', 'PHL', 'EGY', 'NGA', 'AFG']
    const estimate = (country: string) =>
      valuesOf('governance', { country, indicator: 'wgi-political-stability-estimate' }).get('2023') ?? 0
    const percentile = (country: string) =>
      at('governance-percentile', {
        country,
        indicator: 'wgi-political-stability-percentile-rank',
        period: '2023',
      }).value
    const byEstimate = countries.toSorted((a, b) => estimate(a) - estimate(b))
    expect(byEstimate).toEqual(countries.toSorted((a, b) => percentile(a) - percentile(b)))
  })

  test('the change of the rule of law from 1996 to 2023 is the later percentile less the earlier', () => {
    const indicator = 'wgi-rule-of-law-percentile-rank'
    const percentiles = valuesOf('governance', { country: 'PAK', indicator })
    const change = inPakistan('governance-percentile-change', { indicator, since: '1996', period: '2023' })
    expect(change.value).toBeCloseTo((percentiles.get('2023') ?? 0) - (percentiles.get('1996') ?? 0), 10)
    expect(change.period.code).toBe('2023')
    expect(change.unit.id).toBe('percentile-points')
  })

  test('an estimate is no percentile', () => {
    expect(() =>
      inPakistan('governance-percentile', { indicator: 'wgi-rule-of-law-estimate', period: '2023' }),
    ).toThrow(/index-wgi/)
  })
})

describe('press freedom and happiness', () => {
  test('the ranks of 2013 to 2019 are confirmed by a second report, and 2025 is 158', () => {
    for (let year = 2013; year <= 2019; year++) {
      const text = String(explain(inPakistan('press-freedom-rank', { period: String(year) })))
      expect(text, String(year)).toContain('confirmed by drivers-rsf-2013-2019-propakistani')
    }
    expect(inPakistan('press-freedom-rank', { period: '2025' }).value).toBe(158)
  })

  test('the score of 2022, by the new method, is marked as a break', () => {
    expect(inPakistan('press-freedom-score', { period: '2022' }).status).toBe('B')
  })

  test('the happiness of the report of 2024 is the mean life evaluation of the three years before', () => {
    const ladder = ['2021', '2022', '2023'].map((period) => inPakistan('life-evaluation', { period }).value)
    expect(inPakistan('happiness-score', { period: '2024' }).value).toBeCloseTo(mean(ladder), 2)
  })

  test('the rank of 2025 is 109, down one place as the report says', () => {
    const [earlier, later] = ['2024', '2025'].map((period) => inPakistan('happiness-rank', { period }).value)
    expect(later).toBe(109)
    expect(later).toBe((earlier ?? 0) + 1)
  })
})

describe('security', () => {
  const deaths = (indicator: string, period: string): Figure =>
    inPakistan('terrorism-deaths', { indicator, period })

  test('the deaths of 2024 differ by definition, and each figure says whose it counts', () => {
    const counts = [
      ['pips-terrorist-attack-deaths', 852, 'counts victims and the attackers who died'],
      ['gti-terrorism-deaths', 1081, 'counts victims'],
      ['picss-combat-related-deaths', 1950, 'counts victims and militants'],
      ['crss-violence-deaths', 2546, 'counts victims and militants'],
    ] as const
    for (const [indicator, value, covers] of counts) {
      expect(deaths(indicator, '2024').value, indicator).toBe(value)
      expect(String(explain(deaths(indicator, '2024')))).toContain(covers)
    }
  })

  test('what each counter covers is what its entry in the list of indicators says', () => {
    const notes = {
      victims: 'counts victims',
      'victims-and-attackers': 'counts victims and the attackers who died',
      'victims-and-militants': 'counts victims and militants, those killed in operations too',
    } as const
    const counters = securityIndicator.codes.filter(({ attributes }) => attributes.unit === 'deaths')
    expect(counters).toHaveLength(8)
    for (const { code, attributes } of counters) {
      const [period = ''] = valuesOf('security', {
        country: 'PAK',
        indicator: code,
        breakdown: 'total',
      }).keys()
      const { lineage } = deaths(code, period)
      const said = lineage.operation === 'observation' ? [] : lineage.notes.map(({ en }) => en)
      const note = notes[attributes.covers as keyof typeof notes]
      expect(said, code).toEqual(note ? [note] : [])
    }
  })

  test('rose by 45 percent in 2024, as the Global Terrorism Index of 2025 prints', () => {
    const growth = inPakistan('terrorism-deaths-growth', {
      indicator: 'gti-terrorism-deaths',
      since: '2023',
      period: '2024',
    })
    expect(growth.value).toBeCloseTo(45, 0)
    expect(growth.value).toBeCloseTo((1081 / 748 - 1) * 100, 10)
  })

  test('growth is not taken backwards', () => {
    expect(() =>
      inPakistan('terrorism-deaths-growth', {
        indicator: 'gti-terrorism-deaths',
        since: '2024',
        period: '2023',
      }),
    ).toThrow(expect.objectContaining({ code: 'UnlikePeriodsError' }))
  })

  test('a count of incidents is no count of deaths', () => {
    expect(() => deaths('gti-terrorist-incidents', '2024')).toThrow(/incidents/)
  })

  test('the peace index keeps what an earlier edition printed for 2018, and 2025 is marked as a break', () => {
    expect(inPakistan('peace-index', { period: '2018' }).range).toEqual({ low: 2.929, high: 3.079 })
    expect(inPakistan('peace-index', { period: '2025' }).status).toBe('B')
  })

  test('the terrorism score falls from 2013 to 2021, and the country is first in 2025', () => {
    const score = (period: string) => inPakistan('terrorism-index', { period }).value
    expect(score('2013')).toBeGreaterThan(score('2021'))
    expect(inPakistan('terrorism-index-rank', { period: '2025' }).value).toBe(1)
  })
})

describe('prices, output and work', () => {
  const monthsOfFiscal = (year: number): string[] => [
    ...[7, 8, 9, 10, 11, 12].map((month) => `${year - 1}-${String(month).padStart(2, '0')}`),
    ...[1, 2, 3, 4, 5, 6].map((month) => `${year}-0${month}`),
  ]

  test('inflation of a fiscal year is near the mean of its months: 29.2 and 23.4 percent', () => {
    for (const [year, published] of [
      [2023, 29.2],
      [2024, 23.4],
    ] as const) {
      const months = monthsOfFiscal(year).map((period) => inPakistan('inflation', { period }).value)
      expect(inPakistan('inflation', { period: `FY${year}-PK` }).value).toBe(published)
      expect(Math.abs(mean(months) - published)).toBeLessThan(0.5)
    }
  })

  test('growth of a fiscal year is within 0.8 points of the year of the World Bank in four years of five', () => {
    const near = Array.from({ length: 25 }, (_, place) => 2001 + place).filter((year) => {
      const fiscal = inPakistan('economic-growth', { period: `FY${year}-PK` }).value
      return Math.abs(fiscal - inPakistan('economic-growth', { period: String(year) }).value) < 0.8
    })
    expect(near.length / 25).toBeGreaterThan(0.8)
  })

  test('growth of fiscal 2024 keeps the earlier estimate beside the final one', () => {
    expect(inPakistan('economic-growth', { period: 'FY2024-PK' }).range).toEqual({ low: 2.4, high: 2.58 })
  })

  test('unemployment of fiscal 2025 is 5.9 of 85.6 million on the older standard, 7.1 percent on the newer', () => {
    const older = inPakistan('unemployment-survey', { period: 'FY2025-PK' })
    expect(older.value).toBeCloseTo((5.9 / 85.6) * 100, 1)
    const newer = inPakistan('unemployment-survey', {
      indicator: 'unemployment-rate-lfs-19th-icls',
      period: 'FY2025-PK',
    })
    expect(newer.value).toBe(7.1)
  })

  test('the modelled rate is an estimate, between that of men and that of women', () => {
    const rate = (group: string) => inPakistan('unemployment', { group, period: '2025' })
    expect(rate('total').status).toBe('E')
    const [low = 0, high = 0] = [rate('male').value, rate('female').value].sort((a, b) => a - b)
    expect(rate('total').value).toBeGreaterThan(low)
    expect(rate('total').value).toBeLessThan(high)
  })

  test('the exchange rate is the mean of the months of the State Bank, and so is its change', () => {
    const months = valuesOf('economy', { indicator: 'exchange-rate-pkr-per-usd-monthly' })
    const meanOf = (year: string) =>
      mean([...months].flatMap(([period, value]) => (period.startsWith(year) ? [value] : [])))
    for (const year of ['2021', '2022', '2023', '2024']) {
      expect(Math.abs(inPakistan('exchange-rate', { period: year }).value - meanOf(year)), year).toBeLessThan(
        0.4,
      )
    }
    const change = (meanOf('2023') / meanOf('2022') - 1) * 100
    expect(Math.abs(inPakistan('depreciation', { period: '2023' }).value - change)).toBeLessThan(0.2)
  })
})

describe('the income gap', () => {
  test('is that of gross domestic product over population, destination over Pakistan', () => {
    const perHead = (country: string, period: string) =>
      (valuesOf('gdp', { country }).get(period) ?? 0) / (valuesOf('population', { country }).get(period) ?? 0)
    for (const destination of ['SAU', 'QAT', 'OMN', 'GBR', 'USA', 'CAN', 'DEU', 'ITA']) {
      for (const period of ['1995', '2010', '2024']) {
        const gap = at('income-gap', { origin: 'PAK', destination, period }).value
        const expected = perHead(destination, period) / perHead('PAK', period)
        expect(gap / expected, `${destination} ${period}`).toBeCloseTo(1, 6)
      }
    }
  })

  test('is narrower at purchasing power, where prices at home are low', () => {
    for (const destination of ['ARE', 'SAU', 'QAT', 'OMN', 'GBR', 'USA', 'CAN', 'DEU', 'ITA']) {
      const key = { origin: 'PAK', destination, period: '2024' }
      expect(at('income-gap-ppp', key).value, destination).toBeLessThan(at('income-gap', key).value)
    }
  })

  test('is 1 to oneself, and turns over when the countries change places', () => {
    const gap = (origin: string, destination: string) =>
      at('income-gap', { origin, destination, period: '2024' }).value
    expect(gap('PAK', 'PAK')).toBe(1)
    expect(gap('PAK', 'IND') * gap('IND', 'PAK')).toBeCloseTo(1, 12)
  })
})
