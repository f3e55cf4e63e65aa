import { codeLists } from '@exodus/core/codes'
import { type ExtendedFeature, type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import world from 'world-atlas/countries-110m.json'
import { COUNTED_UNDER } from './disputed'

export interface Named {
  readonly name: string
}

export const MAP_WIDTH = 880

export const topology = world as unknown as Topology<{ countries: GeometryCollection<Named> }>
export const { countries } = topology.objects
// Nobody lives on it for good, and it would take a tenth of the map.
const UNDRAWN = 'Antarctica'

/** The areas of the atlas that are drawn. */
export const drawable: readonly (ExtendedFeature<GeoJSON.Geometry | null, GeoJSON.GeoJsonProperties> & {
  properties: Named
})[] = feature(topology, countries).features.filter(({ properties }) => properties.name !== UNDRAWN)

/** The projection that the maps share, which keeps areas in proportion, and the height that it takes. */
export function frame(width: number = MAP_WIDTH): {
  readonly projection: GeoProjection
  readonly height: number
} {
  const all = { type: 'FeatureCollection' as const, features: [...drawable] }
  const projection = geoEqualEarth().fitWidth(width, all)
  const [, [, height]] = geoPath(projection).bounds(all)
  return { projection, height }
}

const codeOfNumber = new Map(
  (codeLists.area?.codes ?? []).flatMap(({ code, attributes }) =>
    attributes.m49 ? [[attributes.m49.padStart(3, '0'), code] as const] : [],
  ),
)

/** What an area of the atlas is known by. */
export interface Area {
  readonly id?: string | number | undefined
  readonly properties?: unknown
}

/** The name that the atlas gives an area. */
export const nameOf = ({ properties }: Area): string => (properties as Named).name

/** The code under which an area of the atlas is counted. */
export function codeOfArea(area: Area): string | undefined {
  return area.id === undefined
    ? COUNTED_UNDER[nameOf(area)]
    : codeOfNumber.get(String(area.id).padStart(3, '0'))
}
