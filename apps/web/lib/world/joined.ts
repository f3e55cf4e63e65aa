import { merge } from 'topojson-client'
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification'
import { atlas } from './atlas'
import { disputed, undisputed } from './lines'
import { shortPath } from './short-path'
import { codeOfArea, countries, drawable, frame, type Named, nameOf, topology } from './topology'

const { projection } = frame()
const drawn = new Set(drawable.map(nameOf))

/** The size of the drawing, and its lines: the atlas in whole units, for pages where a map is one of many drawings. */
export interface Lines {
  readonly width: number
  readonly height: number
  readonly borders: string
  readonly disputed: string
}

export const joinedLines = (): Lines => ({
  width: atlas().width,
  height: atlas().height,
  borders: shortPath({ type: 'MultiLineString', coordinates: undisputed() }, projection),
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
      .map(({ x, y }) => `M${Math.round(x) - radius} ${Math.round(y)}${around}`)
      .join(''),
  }
}
