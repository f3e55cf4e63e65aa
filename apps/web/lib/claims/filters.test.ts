import type { Assessment, Verdict } from '@exodus/core/claims'
import { expect, test } from 'vitest'
import { countsOf, filtered, filtersOf, verdictCounts } from './filters'

const claim = (id: string, verdict: Verdict, section: string, kind: string): Assessment =>
  ({
    verdict,
    claim: {
      id,
      section,
      kind,
      statement: { en: `Many people left in group ${id}.`, ur: `گروہ ${id} سے بہت لوگ گئے۔` },
      test: { en: 'A count.', ur: 'ایک گنتی۔' },
      speaker: id === 'c' ? { en: 'A paper (headline)', ur: 'ایک اخبار' } : { en: 'The author', ur: 'مصنف' },
    },
  }) as unknown as Assessment

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
  expect(ids(filtered(claims, { q: 'LEFT people' }))).toEqual(['a', 'b', 'c'])
  expect(ids(filtered(claims, { q: 'اخبار لوگ' }))).toEqual(['c'])
  expect(ids(filtered(claims, { q: 'people emigrated' }))).toEqual([])
})

test('claims can be asked for by who says them, together with words', () => {
  expect(Object.fromEntries(countsOf(claims, 'speaker', {}))).toEqual({
    'the-author': 2,
    'a-paper-headline': 1,
  })
  expect(ids(filtered(claims, { speaker: 'a-paper-headline', q: 'group' }))).toEqual(['c'])
  expect(filtersOf({ speaker: 'nobody', q: ' group ' }, claims)).toEqual({
    filters: { q: 'group' },
    unknown: ['nobody'],
  })
})
