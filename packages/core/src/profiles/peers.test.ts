import { expect, test } from 'vitest'
import { area } from '../../generated/codes/area'
import { corridor } from '../../generated/codes/corridor'
import { isCountryCorridor, isPlace } from './peers'

test.each(area.codes.map(({ code, attributes }) => [code, attributes.kind] as const))(
  '%s is of kind %s in the list of areas, and a peer of places if that is a country or territory',
  (code, kind) => expect(isPlace(code)).toBe(kind === 'country' || kind === 'territory'),
)

test.each(corridor.codes.map(({ code, attributes }) => [code, attributes.level] as const))(
  '%s is of level %s in the list of corridors, and a peer of corridors if that is a country',
  (code, level) => expect(isCountryCorridor(code)).toBe(level === 'country'),
)
