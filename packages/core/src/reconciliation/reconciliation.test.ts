import { beforeAll, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../evidence'
import { preferenceRules, type Reconciliation, reconciledSeriesOf, reconciliationsOf } from '.'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence()
})

const cell = (dataset: string, id: string): Reconciliation => {
  const found = reconciliationsOf(evidence, dataset).find(({ figure }) => figure.id === `${dataset}/${id}`)
  if (!found) throw new Error(`no rivals at ${dataset}/${id}`)
  return found
}

test('the rivals of 2024 come after the count that states its scope', () => {
  const { rivals, spread, coverage } = cell('departures-total', 'PAK.beoe-oec.2024')
  expect(rivals.map(({ rival, rule }) => [rival.value, rule])).toEqual([
    [725_672, 'stated-scope'],
    [727_391, 'stated-scope'],
  ])
  expect(spread).toBe(727_391 - 725_672)
  expect(coverage).toEqual({ period: '2024', partOfYear: false, scope: 'beoe-oec' })
  expect(rivals.map(({ coverage: { scope } }) => scope)).toEqual(['unstated', 'unstated'])
  expect(rivals.map(({ differsIn }) => differsIn)).toEqual([['scope'], ['scope']])
})

test('a reason that is stated explains no amount: the gap stays a residual', () => {
  for (const { statedReason, explained, difference, residual } of cell(
    'departures-total',
    'PAK.beoe-oec.2024',
  ).rivals) {
    expect(statedReason).toBeTruthy()
    expect(explained).toBeUndefined()
    expect(residual).toBe(difference)
  }
})

test('a press figure in lakh is the exact count rounded', () => {
  const [rival] = cell('comparator-departures-total', 'BGD.2024').rivals
  expect(rival?.rival.value).toBe(1_010_000)
  expect(rival?.explained).toEqual({ amount: 1_010_000 - 1_009_146, by: 'rounding' })
  expect(rival?.residual).toBe(0)
})

test('an older edition with three decimals is no rounding of the newer one', () => {
  const [rival] = cell('economy', 'PAK.national.human-development-index.total.1990').rivals
  expect(rival?.rival.value).toBe(0.4)
  expect(rival?.explained).toBeUndefined()
})

test('a place in a ranking is never a rounding of another', () => {
  for (const { rivals } of reconciliationsOf(evidence, 'passport-rank')) {
    expect(rivals.map(({ explained }) => explained)).toEqual(rivals.map(() => undefined))
  }
})

test('the Corporation explains the gap between the two counts, up to what it sent in the year', () => {
  const [saudi] = cell('departures-by-destination', 'PAK.SAU.2020').rivals
  expect(saudi?.explained?.by).toBe('corporation')
  expect(saudi?.explained?.amount).toBe(136_339 - 136_376)
  // Published totals of 2020: 225,213 with the Corporation, 224,705 without.
  expect(saudi?.explained?.evidence?.value).toBe(225_213 - 224_705)
  expect(saudi?.residual).toBe(0)
  const [balochistan] = cell('departures-by-province', 'PAK.balochistan.2006').rivals
  expect(balochistan?.explained).toBeUndefined()
  expect(balochistan?.residual).toBe(3_172 - 3_392)
})

test('without the totals at hand the Corporation explains nothing', async () => {
  const alone = await openEvidence({ datasets: ['departures-by-destination'] })
  for (const { rivals } of reconciliationsOf(alone, 'departures-by-destination')) {
    for (const { explained } of rivals) expect(explained?.by).not.toBe('corporation')
  }
})

test('in every dataset the difference is what is explained plus the residual, and a rule is named', () => {
  let [compared, residuals] = [0, 0]
  for (const id of evidence.datasetIds) {
    for (const { figure, rivals, spread, definition } of reconciliationsOf(evidence, id)) {
      for (const { rival, difference, residual, explained, rule, definition: own, differsIn } of rivals) {
        compared++
        if (residual !== 0) residuals++
        expect(difference).toBe(rival.value - figure.value)
        expect(residual + (explained?.amount ?? 0)).toBe(difference)
        expect(Object.keys(preferenceRules)).toContain(rule)
        expect(Math.abs(difference)).toBeLessThanOrEqual(spread)
        expect(own.unit).toBe(definition.unit)
        expect(differsIn.includes('quality')).toBe(rival.quality !== figure.quality)
      }
    }
  }
  expect(compared).toBeGreaterThan(1_000)
  expect(residuals).toBeGreaterThan(1_000)
})

test('two sources of one series are set side by side over all periods in which they differ', () => {
  const series = reconciledSeriesOf(evidence, 'migrant-stock').find(
    ({ codes }) => codes.destination === 'ARE' && codes.sex === 'female',
  )
  const cells = reconciliationsOf(evidence, 'migrant-stock').filter(({ definition: { codes } }) =>
    ['ARE', 'female'].every((code) => Object.values(codes).includes(code)),
  )
  expect(series?.periods).toEqual(cells.map(({ figure }) => figure.period.code))
  expect(series?.periods.length).toBeGreaterThan(3)
  expect((series?.meanExplained ?? 0) + (series?.meanResidual ?? 0)).toBeCloseTo(
    series?.meanDifference ?? Number.NaN,
    6,
  )
  expect(series?.differsIn).toContain('basis')
})
