import { stockRank } from '@exodus/core/metrics'
import { district, place } from '@exodus/core/profiles'
import { expect, test } from 'vitest'
import { allEvidence } from './evidence-all'
import { type FactView, factsOf, leadingFact, sinceLastBreak } from './profile'

const evidence = await allEvidence()

const factOf = (facts: readonly FactView[], id: string): FactView => {
  const fact = facts.find((candidate) => candidate.id === id)
  if (!fact) throw new Error(`no fact ${id}`)
  return fact
}

test('a country is ranked among countries: groups and remainders of a table do not count', () => {
  const { standing } = factOf(factsOf(place(evidence, 'PAK')), 'stock-abroad')
  const rank = stockRank.at(evidence, { origin: 'PAK', period: standing?.period ?? '' })
  expect(standing?.place).toBe(rank.value)
})

test('around a subject stand the first of all and the next on either side', () => {
  const { standing } = factOf(factsOf(place(evidence, 'GBR')), 'registered-departures')
  const around = standing?.around ?? []
  expect(around[0]).toMatchObject({ place: 1, code: 'SAU' })
  expect(around.filter(({ isSubject }) => isSubject)).toMatchObject([{ code: 'GBR', place: standing?.place }])
  const values = around.map(({ figure }) => figure.value)
  expect(values).toEqual(values.toSorted((a, b) => b - a))
})

test('a series holds one thing in one unit, and says where it breaks', () => {
  const fact = factOf(factsOf(place(evidence, 'SAU')), 'registered-departures')
  expect(new Set(fact.series.map(({ unit }) => unit.id)).size).toBe(1)
  expect(fact.breaks).toContain(2019)
  expect(sinceLastBreak(fact)[0]?.period.code).toBe('2019')
  expect(sinceLastBreak({ series: fact.series, breaks: [] })).toEqual(fact.series)
})

test('intervals of unlike lengths are not drawn', () => {
  const facts = factsOf(district(evidence, 'sialkot'))
  expect(factOf(facts, 'registered-departures-cumulative').isDrawn).toBe(false)
  expect(leadingFact(facts)?.id).toBe('registered-departures')
})

test('a page leads with those who leave, where it can', () => {
  expect(leadingFact(factsOf(place(evidence, 'PAK')))?.id).toBe('stock-abroad')
  expect(leadingFact([])).toBeUndefined()
})
