import { expect, test } from 'vitest'
import { datasetOf, messagesOf, text } from '../test-data'
import { ratiosAgree } from './ratios-agree'

const rate = {
  id: 'refusal-rate',
  dimension: 'measure',
  numerator: ['refused'],
  denominator: ['issued', 'refused'],
  rate: 'rate',
  factor: 100,
  tolerance: 0.05,
}

const parts = [
  { measure: 'issued', value: '30' },
  { measure: 'refused', value: '10' },
]

const rated = (value: string, ratio: object = {}, rows: readonly Record<string, string>[] = parts) =>
  messagesOf(
    ratiosAgree,
    datasetOf({
      dimensions: [
        { id: 'destination', codeList: 'area' },
        { id: 'measure', codeList: 'visa-measure' },
      ],
      ratios: [{ ...rate, ...ratio }],
      rows: [...rows, { measure: 'rate', value }],
    }),
  )

test('a rate that follows from its parts within the tolerance passes', () => {
  expect(rated('25')).toEqual([])
  expect(rated('25.05')).toEqual([])
})

test('a rate that does not follow is named with what its parts give', () => {
  expect(rated('52')).toEqual(['refusal-rate: SAU.2023.office is published as 52, its parts give 25'])
})

test('a part without a row counts as none, but a rate without a numerator is not compared', () => {
  expect(rated('100', {}, parts.slice(1))).toEqual([])
  expect(rated('100', {}, parts.slice(0, 1))).toEqual(['refusal-rate: compares nothing'])
})

test('rows of another source are no parts', () => {
  expect(rated('25', {}, [...parts, { measure: 'refused', value: '99', source: 'paper' }])).toEqual([])
})

test('rows outside the filter or the periods are no parts', () => {
  expect(rated('25', { where: { source: ['paper'] } })).toEqual(['refusal-rate: compares nothing'])
  expect(rated('52', { periods: { from: '2024' } })).toEqual(['refusal-rate: compares nothing'])
  expect(rated('52', { periods: { to: '2022' } })).toEqual(['refusal-rate: compares nothing'])
})

test('a flagged row takes part only where the filter names its status', () => {
  const twice = [...parts, { measure: 'refused', value: '90', status: 'U', variant: '' }]
  expect(rated('25', {}, twice)).toEqual([])
  expect(rated('75', { where: { status: ['A', 'U'] } }, twice)).toEqual([])
})

test('variants of one source are compared each with its own parts', () => {
  const variant = parts.map((part) => ({ ...part, value: '20', variant: 'summary' }))
  expect(rated('25', {}, [...parts, ...variant])).toEqual([])
})

test('an exception holds for the difference it names, and for no other', () => {
  const exceptions = [{ key: 'SAU.2023', difference: -27, reason: text('Misprint.') }]
  expect(rated('52', { exceptions })).toEqual([])
  expect(rated('53', { exceptions })).toEqual([
    'refusal-rate: SAU.2023.office is published as 53, its parts give 25',
    'refusal-rate: the exception SAU.2023 is not needed',
  ])
})

test('an exception that nothing needs is named', () => {
  const exceptions = [{ key: 'SAU.2023', difference: -27, reason: text('Misprint.') }]
  expect(rated('25', { exceptions })).toEqual(['refusal-rate: the exception SAU.2023 is not needed'])
})
