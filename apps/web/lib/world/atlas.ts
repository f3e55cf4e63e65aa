import { codeLists } from '@exodus/core/codes'
import { type ExtendedFeature, type GeoProjection, geoPath } from 'd3-geo'
import { disputed, undisputed } from './lines'
import { codeOfArea, drawable, frame, MAP_WIDTH } from './topology'

/** An area on the map: its outline, or the middle of a circle for one too small to have an outline. */
export type Shape = { readonly code: string } & (
  | { readonly path: string }
  | { readonly x: number; readonly y: number }
)

/** A map of the world in an equal-area projection, north up, as SVG paths. */
export interface Atlas {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
  /** Lines between areas that nobody disputes. */
  readonly borders: string
  /** Lines that are disputed, to be drawn dotted. */
  readonly disputed: string
}

let drawn: Atlas | undefined

/** The atlas, computed once a process. */
export function atlas(): Atlas {
  drawn ??= draw()
  return drawn
}

function draw(): Atlas {
  const { projection, height } = frame()
  const path = geoPath(projection).digits(1)
  const outlined = outlines((shape) => path(shape) ?? '')
  return {
    width: MAP_WIDTH,
    height: Math.ceil(height),
    shapes: [...outlined, ...dots(new Set(outlined.map(({ code }) => code)), projection, height)],
    borders: path({ type: 'MultiLineString', coordinates: undisputed() }) ?? '',
    disputed: path({ type: 'MultiLineString', coordinates: disputed() }) ?? '',
  }
}

/** Outlines by code; shapes that are counted under one code share a path. */
function outlines(
  pathOf: (feature: ExtendedFeature) => string,
): { readonly code: string; readonly path: string }[] {
  const paths = new Map<string, string>()
  for (const one of drawable) {
    const code = codeOfArea(one)
    if (code !== undefined) paths.set(code, `${paths.get(code) ?? ''}${pathOf(one)}`)
  }
  return [...paths].map(([code, path]) => ({ code, path }))
}

/** Countries and territories that the atlas is too coarse for, at the point that their code list gives. */
function dots(outlined: ReadonlySet<string>, projection: GeoProjection, height: number): Shape[] {
  return (codeLists.area?.codes ?? []).flatMap(({ code, attributes }) => {
    const { latitude, longitude, kind = '' } = attributes
    if (outlined.has(code) || !latitude || !longitude || !['country', 'territory'].includes(kind)) return []
    const at = projection([Number(longitude), Number(latitude)])
    return at && isInFrame(at, height) ? [{ code, x: at[0], y: at[1] }] : []
  })
}

/** Whether a point stands in the frame that the outlines span. */
const isInFrame = ([x, y]: readonly [number, number], height: number): boolean =>
  x >= 0 && x <= MAP_WIDTH && y >= 0 && y <= height
