import { expect, test } from 'vitest'
import { datasetOf, datasetOfText, messagesOf, text } from '../test-data'
import { columnsDeclared } from './columns-declared'

test('the columns of the rows are the dimensions, the standard columns and the attributes described', () => {
  const attributes = [{ id: 'label', title: text('Label') }]
  expect(messagesOf(columnsDeclared, datasetOf({ attributes, rows: [{ label: 'KSA', note: '' }] }))).toEqual(
    [],
  )
})

test('a column that nothing describes is named', () => {
  expect(messagesOf(columnsDeclared, datasetOf({ rows: [{ colour: 'red' }] }))).toEqual([
    'column colour is not declared: describe it in attributes',
  ])
})

test('a constant that nothing describes is named', () => {
  expect(messagesOf(columnsDeclared, datasetOf({ constants: { colour: 'red' } }))).toEqual([
    'column colour is not declared: describe it in attributes',
  ])
})

test('a dimension or standard column that is nowhere is named', () => {
  const dimensions = [
    { id: 'destination', codeList: 'area' },
    { id: 'sex', codeList: 'sex' },
  ]
  expect(messagesOf(columnsDeclared, datasetOf({ dimensions }))).toEqual([
    'column sex is missing: write it in the rows or in constants',
  ])
})

test('a constant stands for its column', () => {
  expect(messagesOf(columnsDeclared, datasetOf({ constants: { quality: 'official' } }))).toEqual([])
})

test('the unit is in the rows or in measure, not in neither', () => {
  const measure = { id: 'share', title: text('Share'), unit: null, additive: false }
  expect(messagesOf(columnsDeclared, datasetOf({ measure }))).toEqual([
    'column unit is missing, and measure.unit is null',
  ])
  expect(messagesOf(columnsDeclared, datasetOf({ measure, rows: [{ unit: 'percent' }] }))).toEqual([])
})

test('the unit is in the rows or in measure, not in both', () => {
  expect(messagesOf(columnsDeclared, datasetOf({ rows: [{ unit: 'percent' }] }))).toEqual([
    'unit is in measure (persons) and in rows: measure.unit should be null',
  ])
})

test('a column that stands twice is named', () => {
  const csv = 'destination,period,value,status,quality,source,value\nSAU,2023,7,A,official,office,8\n'
  expect(messagesOf(columnsDeclared, datasetOfText(csv))).toEqual(['column value stands twice'])
})
