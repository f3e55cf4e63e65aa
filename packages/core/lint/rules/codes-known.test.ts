import { expect, test } from 'vitest'
import { codeListOf, datasetOf, evidenceOf, messagesOf, text } from '../test-data'
import { codesKnown } from './codes-known'

test('codes that stand in their lists pass', () => {
  expect(
    messagesOf(codesKnown, datasetOf({ rows: [{ destination: 'ARE' }, { destination: 'SAU' }] })),
  ).toEqual([])
})

test('a code of a dimension that its list lacks is named at its first row, with the nearest code', () => {
  const rows = [{}, { destination: 'SAI' }, { destination: 'SAI' }]
  expect(messagesOf(codesKnown, datasetOf({ rows }))).toEqual([
    '2: destination: "SAI" is not in code list area. Did you mean "SAU"?',
  ])
})

test('a dimension is never empty', () => {
  expect(messagesOf(codesKnown, datasetOf({ rows: [{ destination: '' }] }))).toEqual([
    expect.stringContaining('1: destination: "" is not in code list area'),
  ])
})

test.each([
  ['status', 'X', 'observation-status'],
  ['quality', 'oficial', 'quality'],
])('%s is coded in every dataset', (column, code, list) => {
  expect(messagesOf(codesKnown, datasetOf({ rows: [{ [column]: code }] }))).toEqual([
    expect.stringContaining(`1: ${column}: "${code}" is not in code list ${list}`),
  ])
})

test('a unit that the list of units lacks is named', () => {
  const measure = { id: 'share', title: text('Share'), unit: null, additive: false }
  expect(messagesOf(codesKnown, datasetOf({ measure, rows: [{ unit: 'per-cent' }] }))).toEqual([
    '1: unit: "per-cent" is not in code list unit. Did you mean "percent"?',
  ])
})

test('a coded attribute may be empty, but not hold an unknown code', () => {
  const dataset = datasetOf({
    attributes: [{ id: 'scope', title: text('Scope'), codeList: 'scope' }],
    rows: [{ scope: '' }, { scope: 'all' }],
  })
  const evidence = evidenceOf({ datasets: [dataset], codeLists: [codeListOf('scope', ['bureau'])] })
  expect(messagesOf(codesKnown, dataset, evidence)).toEqual(['2: scope: "all" is not in code list scope.'])
})

test('a dimension whose list does not exist is named', () => {
  const dimensions = [{ id: 'destination', codeList: 'country' }]
  expect(messagesOf(codesKnown, datasetOf({ dimensions }))).toEqual(['there is no code list country'])
})
