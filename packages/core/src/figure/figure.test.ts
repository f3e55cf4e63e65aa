import { expect, test } from 'vitest'
import { typeErrorsOf } from '../../test/type-errors'

const parts = `
import type { Figure } from './figure'
import { sum } from './figure'
const parts = {
  label: { en: 'a guess', ur: 'اندازہ' },
  value: 800_000,
  unit: { id: 'persons', dimension: 'persons', factor: 1 },
  alternatives: [],
}
`
const errors = typeErrorsOf({
  literal: `${parts} export const guess: Figure = { ...parts, value: 1 } as typeof parts`,
  operand: `${parts} sum([parts])`,
  assignment: `${parts} export const raise = (figure: Figure): void => { figure.value = 1 }`,
  reading: `${parts} export const double = (figure: Figure): number => sum([figure, figure]).value`,
})

test('a number without evidence is no figure', () => {
  expect(errors.literal).toEqual([expect.stringContaining(`type 'Figure'`)])
  expect(errors.operand).toEqual([expect.stringContaining(`type 'Figure'`)])
})

test('a figure is read, never written', () => {
  expect(errors.reading).toEqual([])
  expect(errors.assignment).toEqual([expect.stringContaining(`'value' because it is a read-only property`)])
})
