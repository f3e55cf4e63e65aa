import { area } from '../../generated/codes/area'
import { corridor } from '../../generated/codes/corridor'
import type { CodeList } from '../schema'

const withAttribute = ({ codes }: CodeList, attribute: string, values: readonly string[]): Set<string> =>
  new Set(
    codes.filter(({ attributes }) => values.includes(attributes[attribute] ?? '')).map(({ code }) => code),
  )

const places = withAttribute(area, 'kind', ['country', 'territory'])
const corridors = withAttribute(corridor, 'level', ['country'])

/** Whether a code of list area is a country or territory: no group of them, and no residual such as "other". */
export const isPlace = (code: string): boolean => places.has(code)

/** Whether a code of list corridor is a country: no group, no part of a country, no way of paying. */
export const isCountryCorridor = (code: string): boolean => corridors.has(code)
