import { expect, test } from 'vitest'
import { catalogue } from '../../generated/catalogue'
import { dimensionNames } from './dimension-names'

test('every dimension of the catalogue has a name, and no name is left over', () => {
  const used = new Set(['period', ...catalogue.flatMap(({ dimensions }) => dimensions.map(({ id }) => id))])
  expect(Object.keys(dimensionNames).toSorted()).toEqual([...used].sort())
})
