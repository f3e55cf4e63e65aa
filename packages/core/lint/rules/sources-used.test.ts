import { expect, test } from 'vitest'
import { claimOf, datasetOf, eventOf, evidenceOf, messagesOfAll, sourceOf, statementOf } from '../test-data'
import { sourcesUsed } from './sources-used'

const sources = [sourceOf('office'), sourceOf('paper')]
const unused = ['sources.csv: nothing uses source paper']

test('a source that nothing names is named', () => {
  expect(messagesOfAll(sourcesUsed, evidenceOf({ sources }))).toEqual(unused)
})

test.each([
  ['of rows', { sources: ['office', 'paper'] }],
  ['checked against', { checkedAgainst: ['paper'] }],
  ['that confirms, among others', { rows: [{ confirmedBy: 'office paper' }] }],
])('a source %s is used', (_, fields) => {
  expect(messagesOfAll(sourcesUsed, evidenceOf({ sources, datasets: [datasetOf(fields)] }))).toEqual([])
})

test.each([
  ['an event', { events: [eventOf({ sources: ['office', 'paper'] })] }],
  ['a statement', { statements: [statementOf({ sources: ['paper'] })] }],
  ['a claim', { claims: [claimOf({ sources: ['paper'] })] }],
])('a source of %s is used', (_, records) => {
  expect(messagesOfAll(sourcesUsed, evidenceOf({ sources, ...records }))).toEqual([])
})
