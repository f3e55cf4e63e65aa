import { codeAttribute } from '@/lib/names'
import { atlas } from '@/lib/world/atlas'

/** Code lists whose codes can be shown on a map. */
export type PlaceList = 'area' | 'district'

export const placeListOf = (codeList: string): PlaceList | null =>
  codeList === 'area' || codeList === 'district' ? codeList : null

let drawn: ReadonlySet<string> | undefined

/** Whether a code has a place on the map of its list. */
export function isOnMap(list: PlaceList, code: string): boolean {
  if (list === 'district') return codeAttribute(list, code, 'latitude') !== ''
  drawn ??= new Set(atlas().shapes.map((shape) => shape.code))
  return drawn.has(code)
}
