import { expect, test } from 'vitest'
import { unknownCode, unknownColumn, unknownId } from './errors'
import { ExodusError } from './exodus-error'

const known = ['ARE', 'SAU', 'USA']

test('an unknown code names the dimension, the code list and the code that was probably meant', () => {
  const error = unknownCode({ field: 'destination', value: 'KSA', known, aliases: { KSA: 'SAU' } }, 'area')
  expect(error).toBeInstanceOf(ExodusError)
  expect(error).toBeInstanceOf(Error)
  expect(error.name).toBe('UnknownCodeError')
  expect(error.code).toBe('UnknownCodeError')
  expect(error.message).toBe('destination "KSA" is not in code list area. Did you mean "SAU"?')
  expect(error.problem).toEqual({ field: 'destination', value: 'KSA', accepted: known, nearest: 'SAU' })
})

test('an unknown column lists the columns there are', () => {
  const error = unknownColumn({ field: 'column', value: 'destinaton', known: ['destination', 'period'] })
  expect(error.code).toBe('UnknownColumnError')
  expect(error.message).toBe(
    '"destinaton" is no column; known: destination, period. Did you mean "destination"?',
  )
})

test('an unknown id says of what, and suggests nothing when nothing is near', () => {
  const error = unknownId({ field: 'metric', value: 'happiness', known: ['departure-rate'] })
  expect(error.code).toBe('UnknownIdError')
  expect(error.message).toBe('There is no metric "happiness".')
  expect(error.problem).not.toHaveProperty('nearest')
})
