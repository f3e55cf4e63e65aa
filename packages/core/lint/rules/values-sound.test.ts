import { expect, test } from 'vitest'
import { datasetOf, messagesOf, text } from '../test-data'
import { valuesSound } from './values-sound'

const share = { id: 'share', title: text('Share'), unit: null, additive: false }

test.each(['0', '7', '0.50', '1234567.25'])('%s is a sound number of persons', (value) => {
  expect(messagesOf(valuesSound, datasetOf({ rows: [{ value }] }))).toEqual([])
})

test.each(['7.', '.5', '1,000', '1e6', '07', 'n/a', ' 7'])('"%s" is no plain decimal number', (value) => {
  expect(messagesOf(valuesSound, datasetOf({ rows: [{ value: `"${value}"` }] }))).toContain(
    `1: value "${value}" is no plain decimal number such as 7 or -7.5`,
  )
})

test('a value outside the bounds of the unit of the measure is named', () => {
  expect(messagesOf(valuesSound, datasetOf({ rows: [{ value: '-7' }] }))).toEqual([
    '1: value -7 persons is outside 0 to Infinity',
  ])
})

test('a value outside the bounds of its own unit is named', () => {
  const rows = [
    { unit: 'percent', value: '100' },
    { unit: 'percent', value: '100.1' },
  ]
  expect(messagesOf(valuesSound, datasetOf({ measure: share, rows }))).toEqual([
    '2: value 100.1 percent is outside 0 to 100',
  ])
})

test('a flagged value may be impossible', () => {
  expect(messagesOf(valuesSound, datasetOf({ rows: [{ value: '-7', status: 'U' }] }))).toEqual([])
})

test('an empty value has a status that says why', () => {
  expect(messagesOf(valuesSound, datasetOf({ rows: [{ value: '', status: 'O' }, { value: '' }] }))).toEqual([
    '2: value is empty, but status A does not say why: O, M, Q do',
  ])
})

test('a status that says missing has no value', () => {
  expect(messagesOf(valuesSound, datasetOf({ rows: [{ status: 'O' }] }))).toEqual([
    '1: status O says missing, but value is 7',
  ])
})
