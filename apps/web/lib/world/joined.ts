import { merge } from 'topojson-client'
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification'
import { atlas } from './atlas'
import { disputed, undisputed } from './lines'
import { shortPath } from './short-path'
import { codeOfArea, countries, drawable, frame, MAP_WIDTH, type Named, nameOf, topology } from './topology'

/** On the page a unit is about a pixel. */
const WIDTH = 660
const { projection, height } = frame(WIDTH)
const scale = WIDTH / MAP_WIDTH
const drawn = new Set(drawable.map(nameOf))

/** The size of the drawing, and its lines: the atlas in whole units, for pages where a map is one of many drawings. */
export interface Lines {
  readonly width: number
  readonly height: number
  readonly borders: string
  readonly disputed: string
}

/** Lines of the map; borders between areas told together only, as others are seen by their tones. */
export const joinedLines = (classOf: (code: string) => string | undefined): Lines => ({
  width: WIDTH,
  height: Math.ceil(height),
  borders: shortPath(
    {
      type: 'MultiLineString',
      coordinates: undisputed((a, b) => classOf(codeOfArea(a) ?? '') === classOf(codeOfArea(b) ?? '')),
    },
    projection,
  ),
  disputed: shortPath({ type: 'MultiLineString', coordinates: disputed() }, projection),
})

/** Areas that are told together, as one path without lines between them; those too small for an outline as circles. */
export interface Joined {
  readonly outline: string
  readonly circles: string
}

const isArea = (shape: GeometryObject<Named>): shape is Polygon<Named> | MultiPolygon<Named> =>
  shape.type === 'Polygon' || shape.type === 'MultiPolygon'

/** Joins the areas whose code passes a test. */
export function joined(isWanted: (code: string) => boolean, radius: number): Joined {
  const wanted = countries.geometries.filter(isArea).filter((area) => {
    const code = codeOfArea(area)
    return code !== undefined && drawn.has(nameOf(area)) && isWanted(code)
  })
  const around = `a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0-${radius * 2} 0`
  return {
    outline: shortPath(merge(topology, wanted), projection),
    circles: atlas()
      .shapes.flatMap((shape) => ('path' in shape || !isWanted(shape.code) ? [] : [shape]))
      .map(({ x, y }) => `M${Math.round(x * scale) - radius} ${Math.round(y * scale)}${around}`)
      .join(''),
  }
}
