import { beforeAll, describe, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../../evidence'
import { districtGini, districtLorenz, districtShare, provinceShare } from '.'
import { giniOf, lorenzOf } from './inequality'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence({
    datasets: ['departures-total', 'departures-by-province', 'departures-by-district'],
  })
})

const pakistan = (period: string) => ({ origin: 'PAK', period })

describe('shares', () => {
  test('of the provinces add up to a hundred in every year with all eight', () => {
    const table = evidence.dataset('departures-by-province')
    for (const year of [...Array.from({ length: 42 }, (_, at) => 1981 + at), 2024].map(String)) {
      const provinces = table.where({ period: year }).column('province') as string[]
      const shares = provinces.map(
        (province) => provinceShare.at(evidence, { ...pakistan(year), province }).value,
      )
      expect(
        shares.reduce((all, share) => all + share, 0),
        year,
      ).toBeCloseTo(100, 6)
    }
  })

  test('Punjab sent 404,345 of the 727,381 of 2024, as the Economic Survey has it', () => {
    const figure = provinceShare.at(evidence, { ...pakistan('2024'), province: 'punjab' })
    expect(figure.value).toBeCloseTo((404_345 / 727_381) * 100, 10)
  })

  test('of the districts add up to a hundred from 2009 to 2022', () => {
    const table = evidence.dataset('departures-by-district')
    for (let year = 2009; year <= 2022; year++) {
      const districts = table.where({ period: String(year) }).column('district') as string[]
      const shares = districts.map(
        (district) => districtShare.at(evidence, { ...pakistan(String(year)), district }).value,
      )
      expect(
        shares.reduce((all, share) => all + share, 0),
        String(year),
      ).toBeCloseTo(100, 6)
    }
  })
})

describe('inequality over districts', () => {
  test('Gini and Lorenz of 2015 and 2022 are what R gives', () => {
    // v: Karachi as one, second labels added. sum(abs(outer(v, v, "-"))) / (2 * n^2 * mean(v))
    // 100 * approx((0:n) / n, c(0, cumsum(sort(v))) / sum(v), p)$y
    const lorenz = (period: string, lowest: string) =>
      districtLorenz.at(evidence, { ...pakistan(period), lowest }).value
    expect(districtGini.at(evidence, pakistan('2015')).value).toBeCloseTo(0.61001250830629705, 10)
    expect(districtGini.at(evidence, pakistan('2022')).value).toBeCloseTo(0.64394040075000469, 10)
    expect(lorenz('2015', '50')).toBeCloseTo(7.2132993721548617, 10)
    expect(lorenz('2022', '50')).toBeCloseTo(4.6776613855652576, 10)
    expect(lorenz('2022', '90')).toBeCloseTo(57.540088833996741, 10)
  })

  test('the Gini coefficient is twice the area between the curve and the diagonal', () => {
    const { value, lineage } = districtGini.at(evidence, pakistan('2022'))
    const n = lineage.operation === 'observation' ? 0 : lineage.inputs.length
    const counts = lineage.operation === 'observation' ? [] : lineage.inputs.map((input) => input.value)
    let under = 0
    for (let at = 0; at < n; at++)
      under += (lorenzOf(counts, at / n) + lorenzOf(counts, (at + 1) / n)) / (2 * n)
    expect(1 - 2 * under).toBeCloseTo(value, 10)
  })

  test('2008 has no answer, because its districts are flagged', () => {
    expect(() => districtGini.at(evidence, pakistan('2008'))).toThrow(
      /2008 that may answer: they are flagged/,
    )
    expect(districtGini.series(evidence, { origin: 'PAK' }).map(({ period }) => period.code)[0]).toBe('2009')
  })

  test('half of the districts is what stands when no share is named; a share that is none is refused', () => {
    expect(districtLorenz.at(evidence, pakistan('2022')).id).toBe('district-lorenz/PAK.50.2022')
    expect(() => districtLorenz.at(evidence, { ...pakistan('2022'), lowest: 'half' })).toThrow(
      /"half" is no whole per cent/,
    )
  })

  test.each([
    [[1, 1, 1, 1], 0, 50],
    [[0, 0, 0, 8], 0.75, 0],
    [[1, 3], 0.25, 25],
  ])('of %j it is %d, and the lower half has %d per cent', (values, gini, half) => {
    expect(giniOf(values)).toBeCloseTo(gini, 12)
    expect(lorenzOf(values, 0.5) * 100).toBeCloseTo(half, 12)
    expect(lorenzOf(values, 1)).toBe(1)
  })
})
