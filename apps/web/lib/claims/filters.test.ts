import type { Assessment, Verdict } from '@exodus/core/claims'
import { expect, test } from 'vitest'
import { countsOf, filtered, filtersOf, verdictCounts } from './filters'

const claim = (id: string, verdict: Verdict, section: string, kind: string): Assessment =>
  ({ verdict, claim: { id, section, kind } }) as unknown as Assessment

const claims = [
  claim('a', 'supported', 'scale', 'quantity'),
  claim('b', 'mixed', 'scale', 'trend'),
  claim('c', 'mixed', 'opening', 'trend'),
]
const ids = (found: readonly Assessment[]): string[] => found.map((one) => one.claim.id)

test('filters of the address are applied together', () => {
  const { filters, unknown } = filtersOf({ verdict: 'mixed', section: ['scale', 'opening'] }, claims)
  expect(unknown).toEqual([])
  expect(ids(filtered(claims, filters))).toEqual(['b'])
})

test('what no claim has is named and left out, and other parameters are no business of the ledger', () => {
  const asked = filtersOf({ verdict: 'true', kind: '', theme: 'dark' }, claims)
  expect(asked).toEqual({ filters: {}, unknown: ['true'] })
})

test('the count of a value says how many claims it would show beside the other filters', () => {
  expect([...countsOf(claims, 'verdict', { verdict: 'mixed', section: 'scale' })]).toEqual([
    ['supported', 1],
    ['mixed', 1],
  ])
  expect(verdictCounts(claims).get('mixed')).toBe(2)
})

test('words find claims in either language, in any order, and all of them must be there', () => {
  const [first] = claims
  const some = first?.claim.statement.en.split(' ').slice(1, 4).toReversed().join(' ').toUpperCase() ?? ''
  expect(filtered(claims, { q: some })).toContain(first)
  expect(filtered(claims, { q: first?.claim.statement.ur ?? '' })).toEqual([first])
  expect(filtered(claims, { q: `${some} zyzzyva` })).toEqual([])
})

test('claims can be asked for by who says them', () => {
  const speakers = [...countsOf(claims, 'speaker', {})]
  expect(speakers.reduce((all, [, count]) => all + count, 0)).toBe(claims.length)
  for (const [speaker, count] of speakers) expect(filtered(claims, { speaker })).toHaveLength(count)
})
