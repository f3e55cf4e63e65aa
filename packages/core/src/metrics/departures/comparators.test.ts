import { beforeAll, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../../evidence'
import {
  departureRateElsewhere,
  departuresElsewhere,
  departuresGrowthElsewhere,
  relativeDepartureRate,
} from '.'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence({
    datasets: ['departures-total', 'comparator-departures-total', 'population'],
  })
})

test('every comparison country says what it counts', () => {
  for (const origin of evidence.dataset('comparator-departures-total').codesOf('origin')) {
    const [figure] = departuresElsewhere.series(evidence, { origin })
    expect(figure?.lineage, origin).toMatchObject({
      operation: 'select',
      notes: [{ en: expect.any(String) }],
    })
  }
})

test('the Philippines of 2023 keeps the later count as a rival', () => {
  const figure = departuresElsewhere.at(evidence, { origin: 'PHL', period: '2023' })
  expect([figure.value, ...figure.alternatives.map(({ value }) => value)].sort()).toEqual([
    2_330_720, 2_613_903,
  ])
})

test('a rate is taken of the residents of the country itself', () => {
  const figure = departureRateElsewhere.at(evidence, { origin: 'BGD', period: '2024' })
  expect(figure.lineage).toMatchTree(['÷', 'comparator-departures-total 2024', 'population 2024'])
})

test('growth is against the period before, fiscal years of Nepal included', () => {
  const nepal = departuresGrowthElsewhere.at(evidence, { origin: 'NPL', period: 'FY2022-NP' })
  expect(nepal.value).toBeCloseTo((630_097 / 166_698 - 1) * 100, 10)
})

test('Pakistan registered half as many per resident as Bangladesh in 2024', () => {
  const ratio = relativeDepartureRate.at(evidence, { origin: 'PAK', comparator: 'BGD', period: '2024' })
  expect(ratio.value).toBeCloseTo(0.5, 1)
  expect(JSON.stringify(ratio)).toContain('Bangladesh: workers cleared')
})
