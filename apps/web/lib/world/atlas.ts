import { codeLists } from '@exodus/core/codes'
import { type ExtendedFeature, type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import world from 'world-atlas/countries-110m.json'
import { COUNTED_UNDER, DISPUTED_LINES, type DisputedLine } from './disputed'

interface Named {
  readonly name: string
}

export const MAP_WIDTH = 880

const topology = world as unknown as Topology<{ countries: GeometryCollection<Named> }>
const { countries } = topology.objects
// Nobody lives on it for good, and it would take a tenth of the map.
const UNDRAWN = 'Antarctica'

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
  const drawable = feature(topology, countries).features.filter(
    ({ properties }) => properties.name !== UNDRAWN,
  )
  const projection = geoEqualEarth().fitWidth(MAP_WIDTH, { type: 'FeatureCollection', features: drawable })
  const path = geoPath(projection).digits(1)
  const [, [, height]] = path.bounds({ type: 'FeatureCollection', features: drawable })
  const outlined = outlines(drawable, (shape) => path(shape) ?? '')
  return {
    width: MAP_WIDTH,
    height: Math.ceil(height),
    shapes: [...outlined, ...dots(new Set(outlined.map(({ code }) => code)), projection, height)],
    borders: path({ type: 'MultiLineString', coordinates: undisputed() }) ?? '',
    disputed: path({ type: 'MultiLineString', coordinates: disputed() }) ?? '',
  }
}

const codeOfNumber = new Map(
  (codeLists.area?.codes ?? []).flatMap(({ code, attributes }) =>
    attributes.m49 ? [[attributes.m49.padStart(3, '0'), code] as const] : [],
  ),
)

/** Outlines by code; shapes that are counted under one code share a path. */
function outlines(
  features: readonly (ExtendedFeature<GeoJSON.Geometry | null, GeoJSON.GeoJsonProperties> & {
    properties: Named
  })[],
  pathOf: (feature: ExtendedFeature) => string,
): { readonly code: string; readonly path: string }[] {
  const paths = new Map<string, string>()
  for (const one of features) {
    const number = one.id === undefined ? undefined : String(one.id).padStart(3, '0')
    const code = number === undefined ? COUNTED_UNDER[one.properties.name] : codeOfNumber.get(number)
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

type Position = GeoJSON.Position

const isBetween = ({ between: [one, other] }: DisputedLine, a: Named, b: Named): boolean =>
  (a.name === one && b.name === other) || (a.name === other && b.name === one)

const isWithin = ({ within }: DisputedLine, [x = 0, y = 0]: Position): boolean =>
  within === undefined || (x >= within[0] && x <= within[2] && y >= within[1] && y <= within[3])

/** The lines between pairs of areas that pass a test. */
const linesBetween = (test: (a: Named, b: Named) => boolean): Position[][] =>
  mesh(topology, countries, (a, b) => a !== b && test(named(a), named(b))).coordinates

const named = (geometry: { readonly properties?: unknown }): Named => geometry.properties as Named

/** A line in its stretches: of points that pass a test, or of those that do not; neighbours meet at one point. */
function stretches(
  line: readonly Position[],
  passes: (step: readonly [Position, Position]) => boolean,
): Position[][] {
  const found: Position[][] = []
  let isOpen = false
  line.slice(1).forEach((to, at) => {
    const from = line[at] ?? to
    const isIn = passes([from, to])
    if (isIn && isOpen) found.at(-1)?.push(to)
    if (isIn && !isOpen) found.push([from, to])
    isOpen = isIn
  })
  return found
}

const isDisputedStep = (rules: readonly DisputedLine[], [from, to]: readonly [Position, Position]): boolean =>
  rules.some((rule) => isWithin(rule, from) && isWithin(rule, to))

/** The disputed stretches of the lines between all pairs that have some. */
export function disputed(): Position[][] {
  return pairsWithRules().flatMap(({ rules, lines }) =>
    lines.flatMap((line) => stretches(line, (step) => isDisputedStep(rules, step))),
  )
}

/** What is left of all lines. */
export function undisputed(): Position[][] {
  const plain = linesBetween((a, b) => !DISPUTED_LINES.some((rule) => isBetween(rule, a, b)))
  const rest = pairsWithRules().flatMap(({ rules, lines }) =>
    lines.flatMap((line) => stretches(line, (step) => !isDisputedStep(rules, step))),
  )
  return [...plain, ...rest]
}

const pairsWithRules = () =>
  [...new Map(DISPUTED_LINES.map((rule) => [rule.between.join(), rule])).values()].map((pair) => ({
    rules: DISPUTED_LINES.filter(({ between }) => between.join() === pair.between.join()),
    lines: linesBetween((a, b) => isBetween(pair, a, b)),
  }))
