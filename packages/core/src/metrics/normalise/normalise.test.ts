import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../../evidence'
import { readWhere } from '../../figure'
import { ifPublished } from '../define-metric'
import { departureRate } from '../departures/departure-rate'
import { destinationShare } from '../departures/destination-share'
import { datasetsOfFigure, figureById, normalise } from '../figure-by-id'
import { NORMALISATIONS, normalisedId, parseNormalisedId } from './normalised-id'
import { wholeDimensions } from './share-of-total'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence()
})

const saudi = 'departures-by-destination/PAK.SAU.2024'
const valueIn = (dataset: string, where: Record<string, string>): number =>
  evidence.dataset(dataset).where(where).rows()[0]?.value ?? Number.NaN

test('per 1,000 residents is the value over the population of the country that the dimension names', () => {
  const figure = normalise(evidence, saudi, { kind: 'per-1000-residents', argument: 'destination' })
  const residents = valueIn('population', { country: 'SAU', period: '2024' })
  expect(figure.value).toBeCloseTo((452_562 / residents) * 1_000, 9)
  expect(figure.unit.id).toBe('per-1000-population')
})

test('it agrees with the metric of the same meaning', () => {
  const id = 'departures-total/PAK.beoe-oec.2024'
  const figure = normalise(evidence, id, { kind: 'per-1000-residents', argument: 'origin' })
  expect(figure.value).toBeCloseTo(departureRate.at(evidence, { origin: 'PAK', period: '2024' }).value, 9)
})

test('a share of registered departures agrees with the share metric', () => {
  const figure = normalise(evidence, saudi, { kind: 'share-of-total', argument: 'destination' })
  const key = { origin: 'PAK', destination: 'SAU', period: '2024' }
  expect(figure.value).toBeCloseTo(destinationShare.at(evidence, key).value, 9)
})

test('where no whole is published it is the sum of the published parts, and the lineage says so', () => {
  const parts = readWhere(evidence, 'asylum-applications', { origin: 'PAK', period: '2023' })
  const shares = parts.map(({ id = '' }) =>
    normalise(evidence, id, { kind: 'share-of-total', argument: 'destination' }),
  )
  expect(shares.reduce((all, { value }) => all + value, 0)).toBeCloseTo(100, 6)
  const [first] = shares
  expect(first?.lineage.operation === 'select' && first.lineage.notes[0]?.en).toMatch(/sum of the parts/)
})

test('an index is 100 in its base period, and the ratio of the values elsewhere', () => {
  const at = (id: string): number => normalise(evidence, id, { kind: 'index-100', argument: '2015' }).value
  expect(at('departures-by-destination/PAK.SAU.2015')).toBe(100)
  const base = valueIn('departures-by-destination', { destination: 'SAU', period: '2015' })
  expect(at(saudi)).toBeCloseTo((452_562 / base) * 100, 9)
})

test('a share is refused where values are no parts of a whole, and the error says where they are', () => {
  expect(() =>
    normalise(evidence, 'passport-rank/henley.rank.PAK.2024', { kind: 'share-of-total', argument: 'index' }),
  ).toThrow(expect.objectContaining({ code: 'InvalidNormalisationError' }))
  expect(wholeDimensions(evidence.dataset('departures-by-destination'))).toEqual(['destination'])
})

test('an index of unlike periods is refused', () => {
  expect(() => normalise(evidence, saudi, { kind: 'index-100', argument: '2024-07' })).toThrow()
})

test('every normalised figure is found again by its id', () => {
  const figures = readWhere(evidence, 'departures-by-destination', { period: { from: '2019' } })
  const ways = NORMALISATIONS.map((kind) => ({
    kind,
    argument: kind === 'index-100' ? '2019' : 'destination',
  }))
  fc.assert(
    fc.property(fc.constantFrom(...figures), fc.constantFrom(...ways), ({ id = '' }, how) => {
      const made = ifPublished(() => normalise(evidence, id, how))
      if (made === undefined) return
      expect(made.id).toBe(normalisedId(id, how))
      expect(parseNormalisedId(made.id ?? '')).toEqual({ how, base: id })
      expect(figureById(evidence, made.id ?? '')).toEqual(made)
    }),
  )
})

test('the datasets named for an id are enough to open it', async () => {
  for (const kind of NORMALISATIONS) {
    const id = normalisedId(saudi, { kind, argument: kind === 'index-100' ? '2015' : 'destination' })
    const opened = await openEvidence({ datasets: datasetsOfFigure(id) as never })
    expect(figureById(opened, id).value).toBe(figureById(evidence, id).value)
  }
})
