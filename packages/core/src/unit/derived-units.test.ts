import { expect, test } from 'vitest'
import { dataFolder, readEvidence } from '../../compiler/read-data'
import * as derived from './derived-units'
import type { Unit } from './unit'

const codes = readEvidence(dataFolder).codeLists.get('unit')?.codes ?? []

test.each(Object.values<Unit>(derived))('$id is the unit of code list unit', ({ id, dimension, factor }) => {
  const attributes = codes.find(({ code }) => code === id)?.attributes
  expect(attributes?.dimension).toBe(dimension)
  expect(Number(attributes?.factor)).toBe(factor)
})
