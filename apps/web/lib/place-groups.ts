import { codeAttribute } from './names'

/** The parts of the world by which places are grouped, nearest to the story first. */
export const placeGroups = [
  'gulf',
  'western-asia',
  'southern-asia',
  'rest-of-asia',
  'europe',
  'northern-america',
  'latin-america',
  'africa',
  'oceania',
  'other',
] as const

export type PlaceGroup = (typeof placeGroups)[number]

const OWN_GROUP: Readonly<Record<string, PlaceGroup>> = {
  'western-asia': 'western-asia',
  'southern-asia': 'southern-asia',
  'northern-america': 'northern-america',
}

const CONTINENTS: Readonly<Record<string, PlaceGroup>> = {
  asia: 'rest-of-asia',
  europe: 'europe',
  africa: 'africa',
  oceania: 'oceania',
  'north-america': 'latin-america',
  'south-america': 'latin-america',
}

/** The group of an area, from its attributes in the code list; what is no country or territory goes last. */
export function placeGroup(code: string): PlaceGroup {
  const attribute = (id: string): string => codeAttribute('area', code, id)
  if (attribute('gcc') === 'yes') return 'gulf'
  if (!['country', 'territory'].includes(attribute('kind'))) return 'other'
  return OWN_GROUP[attribute('region')] ?? CONTINENTS[attribute('continent')] ?? 'other'
}
