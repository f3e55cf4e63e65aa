import { beforeAll, describe, expect, test } from 'vitest'
import { area } from '../../../generated/codes/area'
import { type Evidence, openEvidence } from '../../evidence'
import { GULF } from '../dimensions'
import {
  destinationConcentration,
  destinationRank,
  destinationShare,
  effectiveDestinations,
  gulfShare,
  topTenTurnover,
} from '.'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence({ datasets: ['departures-total', 'departures-by-destination'] })
})

const pakistan = (period: string) => ({ origin: 'PAK', period })

const notes = ({ lineage }: ReturnType<typeof topTenTurnover.at>): string[] =>
  lineage.operation === 'observation' ? [] : lineage.notes.map(({ en }) => en)

test('the Gulf is what the list of areas marks as the Council', () => {
  expect(area.codes.filter(({ attributes }) => attributes.gcc === 'yes').map(({ code }) => code)).toEqual([
    ...GULF,
  ])
})

describe('Gulf share', () => {
  test('2022 is what R gives, and the sum of the shares of the six', () => {
    // 100 * sum(value[destination %in% gulf]) / sum(value)
    const { value } = gulfShare.at(evidence, pakistan('2022'))
    expect(value).toBeCloseTo(96.055453366957451, 10)
    const six = GULF.map(
      (destination) => destinationShare.at(evidence, { ...pakistan('2022'), destination }).value,
    )
    expect(six.reduce((all, share) => all + share, 0)).toBeCloseTo(value, 10)
  })

  test('where Kuwait is not published the share is a lower bound, and the range reaches to what is left', () => {
    const figure = gulfShare.at(evidence, pakistan('2024'))
    const listed = 452_562 + 64_130 + 81_587 + 40_818 + 25_198
    expect(figure.value).toBeCloseTo((listed / 727_381) * 100, 10)
    expect(figure.range?.high).toBeCloseTo(((listed + 42_524) / 725_672) * 100, 10)
    expect(notes(figure)).toEqual(['not published for the year, so not counted: Kuwait'])
  })

  test('2025, with all six, has no such range', () => {
    expect(gulfShare.at(evidence, pakistan('2025')).range).toBeUndefined()
  })
})

describe('concentration', () => {
  test('2022 is what R gives, and so is the effective number', () => {
    // s <- value / sum(value); sum((100 * s[named])^2); 1 / sum(s[named]^2)
    expect(destinationConcentration.at(evidence, pakistan('2022')).value).toBeCloseTo(4215.6949326221138, 8)
    expect(effectiveDestinations.at(evidence, pakistan('2022')).value).toBeCloseTo(2.3720881514972709, 10)
  })

  test('the effective number lies between 1 and the number of destinations', () => {
    for (const { value, range, period } of effectiveDestinations.series(evidence, { origin: 'PAK' })) {
      expect(value, period.code).toBeGreaterThan(1)
      expect(value, period.code).toBeLessThan(52)
      expect(range?.low ?? value, period.code).toBeLessThanOrEqual(value)
    }
  })

  test('what is not listed widens the range by no more than its own squared share', () => {
    const { value, range } = destinationConcentration.at(evidence, pakistan('2025'))
    expect((range?.high ?? 0) - value).toBeCloseTo(((35_870 / 762_499) * 100) ** 2, 8)
  })
})

describe('rank of a destination', () => {
  const rankOf = (destination: string, period: string) =>
    destinationRank.at(evidence, { ...pakistan(period), destination })

  test('is the order of the shares', () => {
    const ranked = ['SAU', 'ARE', 'OMN', 'QAT', 'BHR', 'MYS'].map((code) => rankOf(code, '2022').value)
    expect(ranked).toEqual([1, 2, 3, 4, 5, 6])
    expect(rankOf('SAU', '2013').value).toBe(2)
  })

  test('counts, in its range, the places that may hide in what is not listed', () => {
    // Of the 42,524 that went to places not listed in 2024, three can have had 13,695 or more.
    expect(rankOf('GBR', '2024')).toMatchObject({ value: 6, range: { low: 6, high: 9 } })
    expect(rankOf('SAU', '2024')).toMatchObject({ value: 1, range: { low: 1, high: 1 } })
  })

  test('is refused for a label that is no place, and missing for a place that is not listed', () => {
    expect(() => rankOf('XOT', '2022')).toThrow(/names no one place/)
    expect(() => rankOf('KWT', '2024')).toThrow(expect.objectContaining({ code: 'MissingObservationError' }))
  })
})

describe('the top ten', () => {
  const turnover = (since: string, period: string, breaks?: string) =>
    topTenTurnover.at(evidence, { ...pakistan(period), since, ...(breaks ? { breaks } : {}) })

  test('names who entered and who left', () => {
    const figure = turnover('2022', '2025')
    expect(figure.value).toBe(3)
    expect(notes(figure)).toEqual(['entered: Kuwait, Türkiye, China', 'left: Romania, Cyprus, Iraq'])
  })

  test('says what places that are not listed could change', () => {
    expect(turnover('2022', '2025').range).toEqual({ low: 1, high: 5 })
  })

  test('crosses the break of 2019 only when asked to', () => {
    expect(() => turnover('2012', '2022')).toThrow(expect.objectContaining({ code: 'BreakInSeriesError' }))
    const figure = turnover('2012', '2022', 'span')
    expect(figure.value).toBe(4)
    expect(figure.id).toBe('top-ten-turnover/PAK.2012.span.2022')
    expect(notes(figure)[2]).toMatch(/^break in 2019: /)
  })

  test('has no answer for a year with fewer than ten places', () => {
    expect(() => turnover('2022', '2024')).toThrow(/needs 10 figures or more; 8 are published/)
  })
})
