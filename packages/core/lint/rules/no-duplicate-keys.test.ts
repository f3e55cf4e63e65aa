import { expect, test } from 'vitest'
import { datasetOf, messagesOf, text } from '../test-data'
import { noDuplicateKeys } from './no-duplicate-keys'

test('rows that differ in a dimension, the period or the source pass', () => {
  const rows = [{}, { destination: 'ARE' }, { period: '2024' }, { source: 'paper' }]
  expect(messagesOf(noDuplicateKeys, datasetOf({ rows }))).toEqual([])
})

test('a key that stands twice is named at its second row', () => {
  expect(
    messagesOf(noDuplicateKeys, datasetOf({ rows: [{}, { destination: 'ARE' }, { value: '8' }] })),
  ).toEqual(['3: SAU.2023.office stands twice'])
})

test('a variant tells two values of one source apart, unless it is the same variant', () => {
  const attributes = [{ id: 'variant', title: text('Variant') }]
  const rows = [{}, { variant: 'summary' }]
  expect(messagesOf(noDuplicateKeys, datasetOf({ attributes, rows }))).toEqual([])
  expect(
    messagesOf(noDuplicateKeys, datasetOf({ attributes, rows: [...rows, { variant: 'summary' }] })),
  ).toEqual(['3: SAU.2023.office.summary stands twice'])
})
