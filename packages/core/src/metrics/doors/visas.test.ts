import { beforeAll, describe, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../../evidence'
import { explain } from '../../figure'
import { canadaAustraliaRelativeRefusal, ukRelativeRefusal } from './relative-refusal'
import { ukVisaGrantRate, ukVisaRefusalRate } from './uk-visas'
import { usBVisaRefusalChange, usBVisaRefusalRate } from './us-b-visa-refusal'
import { usOverstayRate } from './us-overstay-rate'
import { usImmigrantVisas, usNonimmigrantVisas } from './us-visas-issued'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence({
    datasets: ['us-visas', 'us-visas-monthly', 'us-overstays', 'uk-visas', 'canada-australia-visas'],
  })
})

describe('United States', () => {
  test('52.3 per cent of applicants for visitor visas were refused in fiscal 2025, the highest of the series', () => {
    const series = usBVisaRefusalRate.series(evidence, { origin: 'PAK', period: 'FY2025-US' })
    expect(series).toHaveLength(20)
    expect(series.at(-1)?.value).toBe(52.32)
    expect(Math.max(...series.map(({ value }) => value))).toBe(52.32)
  })

  test('a calendar year has no fiscal rate: the error names the fiscal year that ends in it', () => {
    expect(() => usBVisaRefusalRate.at(evidence, { origin: 'PAK', period: '2025' })).toThrow(
      expect.objectContaining({
        code: 'UnlikePeriodsError',
        problem: expect.objectContaining({ nearest: 'FY2025-US' }),
      }),
    )
    const change = (since: string) => () =>
      usBVisaRefusalChange.at(evidence, { origin: 'PAK', since, period: 'FY2025-US' })
    expect(change('2022')).toThrow(/no fiscal year of the United States/)
    expect(change('FY2022-PK')).toThrow(/no fiscal year of the United States/)
    expect(change('FY2022-US')().value).toBeCloseTo(52.32 - 31.43, 10)
  })

  test('23,740 immigrant and 125,210 other visas were issued in fiscal 2024', () => {
    const key = { origin: 'PAK', period: 'FY2024-US' }
    expect(usImmigrantVisas.at(evidence, key).value).toBe(23_740)
    expect(usNonimmigrantVisas.at(evidence, key).value).toBe(125_210)
  })

  test('the twelve months of a fiscal year add up to it, and another twelve are said to be converted', () => {
    for (const [metric, years] of [
      [usImmigrantVisas, [2018, 2019, 2020, 2021, 2022, 2023, 2024]],
      [usNonimmigrantVisas, [2018, 2020, 2021, 2022, 2023, 2024]],
    ] as const) {
      for (const year of years) {
        const months = metric.at(evidence, { origin: 'PAK', period: `${year - 1}-10/${year}-09` })
        const fiscal = metric.at(evidence, { origin: 'PAK', period: `FY${year}-US` })
        expect(months.value, `${metric.id} ${year}`).toBe(fiscal.value)
      }
    }
    const calendar = usImmigrantVisas.at(evidence, { origin: 'PAK', period: '2024' })
    const quarter = (period: string): number => usImmigrantVisas.at(evidence, { origin: 'PAK', period }).value
    expect(calendar.value).toBe(23_740 - quarter('2023-Q4') + quarter('2024-Q4'))
    expect(calendar.period.code).toBe('2024')
    expect(calendar.status).toBe('E')
    expect(String(explain(calendar))).toContain('converted: the United States count by fiscal year')
  })

  test('May 2019 is missing, so neither the year nor the fiscal year has a sum of other visas', () => {
    const at = (period: string) => () => usNonimmigrantVisas.at(evidence, { origin: 'PAK', period })
    expect(at('2019')).toThrow(/needs 12 figures or more; 11 are published/)
    expect(at('FY2019-US')).toThrow(/has no value/)
    expect(at('2019-05-01/2019-05-10')).toThrow(expect.objectContaining({ code: 'MissingObservationError' }))
  })

  test('a class is summed over the months in which it had visas, a group is known by fiscal year only', () => {
    const students = usNonimmigrantVisas.at(evidence, {
      origin: 'PAK',
      visaClass: 'niv-f1',
      period: '2023-10/2024-09',
    })
    expect(students.value).toBe(
      usNonimmigrantVisas.at(evidence, { origin: 'PAK', visaClass: 'niv-f1', period: 'FY2024-US' }).value,
    )
    expect(() =>
      usImmigrantVisas.at(evidence, { origin: 'PAK', visaClass: 'iv-family-preference', period: '2024' }),
    ).toThrow(/published by fiscal year only/)
    const years = usImmigrantVisas.series(evidence, {
      origin: 'PAK',
      visaClass: 'iv-family-preference',
      period: 'FY2024-US',
    })
    expect(years).toHaveLength(7)
  })

  test('the overstay rates of the world are those that the reports print', () => {
    const rate = (travellerClass: string, overstay: string, period: string): number =>
      usOverstayRate.at(evidence, { origin: 'WLD', travellerClass, overstay, period }).value
    expect(rate('visitors-b1b2', 'total', 'FY2015-US')).toBeCloseTo(1.17, 2)
    expect(rate('visitors-b1b2', 'in-country', 'FY2015-US')).toBeCloseTo(1.07, 2)
    expect(rate('all-in-scope', 'total', 'FY2016-US')).toBeCloseTo(1.47, 2)
    expect(rate('all-in-scope', 'in-country', 'FY2016-US')).toBeCloseTo(1.25, 2)
    expect(rate('all-in-scope', 'total', 'FY2024-US')).toBeCloseTo(1.15, 2)
    expect(rate('all-in-scope', 'in-country', 'FY2024-US')).toBeCloseTo(1.04, 2)
  })

  test('where the total is not printed its two parts make it: India, fiscal 2017', () => {
    const key = { origin: 'IND', period: 'FY2017-US' }
    expect(usOverstayRate.at(evidence, key).value).toBeCloseTo(((12_498 + 1_708) / 1_078_809) * 100, 10)
    const published = usOverstayRate.at(evidence, {
      origin: 'IND',
      travellerClass: 'all-in-scope',
      period: 'FY2023-US',
    })
    expect(published.value).toBe(1.4)
  })

  test('Pakistan has no overstay rate that can be relied on, and the error says why', () => {
    const at = (period: string, overstay = 'total') => {
      return () => usOverstayRate.at(evidence, { origin: 'PAK', overstay, period })
    }
    expect(at('FY2022-US')).toThrow(/flagged as unreliable/)
    expect(at('FY2015-US', 'in-country')).toThrow(/has no value/)
    expect(at('2022')).toThrow(/no fiscal year/)
    expect(at('FY2015-US', 'late')).toThrow(/overstay "late" is not in code list/)
  })
})

describe('United Kingdom', () => {
  const grant = (category: string, period: string): number =>
    ukVisaGrantRate.at(evidence, { origin: 'PAK', category, period }).value

  test('counts make the rate where both are published, and agree with the refusal rates that the reports print', () => {
    expect(grant('all', '2005/2015')).toBeCloseTo(100 - 34.65, 2)
    expect(grant('all', '2005-01/2018-06')).toBeCloseTo(100 - 35.08, 2)
    expect(100 - grant('all', '2018-01/2018-06')).toBeCloseTo(31.58, 1)
    const world = ukVisaRefusalRate.at(evidence, { origin: 'WLD', period: '2005/2015' })
    expect(Math.round(world.value)).toBe(16)
  })

  test('62 per cent of 2023 is what 52,927 refusals of 138,152 leave', () => {
    expect(Math.round(grant('unstated', '2023'))).toBe(62)
    const refused = ukVisaRefusalRate.at(evidence, { origin: 'PAK', category: 'unstated', period: '2023' })
    expect(refused.value + grant('unstated', '2023')).toBeCloseTo(100, 10)
  })

  test('a rate that is only reported stands as it is, and its rest is the other rate', () => {
    expect(grant('visit', '2021-07/2022-06')).toBe(70)
    expect(grant('study', '2024-10/2025-09')).toBe(82)
    expect(() => grant('all', '2016')).toThrow(/has no value/)
  })

  test('Pakistanis were refused 1.6 times as often as all in 2011 and 3.5 times in 2015', () => {
    const at = (period: string): number => ukRelativeRefusal.at(evidence, { origin: 'PAK', period }).value
    expect(at('2011')).toBeCloseTo(19.84 / 12.7, 10)
    expect(at('2015')).toBeCloseTo(46.34 / 13.1, 10)
  })
})

test('Australia refused students from Pakistan 1.8 times as often as all in the second half of 2023', () => {
  const figure = canadaAustraliaRelativeRefusal.at(evidence, {
    origin: 'PAK',
    destination: 'AUS',
    category: 'study',
    period: '2023-07/2023-12',
  })
  expect(figure.value).toBeCloseTo(37 / 21, 10)
})
