import { type GeoPermissibleObjects, type GeoProjection, geoStream } from 'd3-geo'

type Point = readonly [x: number, y: number]

/**
 * The path of a shape in whole units, each point told by its distance from the one before: a third as long as a path with
 * decimals. Points that fall together, or on a straight line between their neighbours, are left out.
 */
export function shortPath(shape: GeoPermissibleObjects, projection: GeoProjection): string {
  const lines: string[] = []
  let points: Point[] = []
  let isArea = false
  const nothing = (): void => undefined
  geoStream(
    shape,
    projection.stream({
      point: (x, y) => add(points, [Math.round(x), Math.round(y)]),
      lineStart: () => {
        points = []
      },
      lineEnd: () => {
        // An area of two points has no inside, a line of one no length.
        if (points.length > (isArea ? 2 : 1)) lines.push(`${written(points)}${isArea ? 'z' : ''}`)
      },
      polygonStart: () => {
        isArea = true
      },
      polygonEnd: () => {
        isArea = false
      },
      sphere: nothing,
    }),
  )
  return lines.join('')
}

function add(points: Point[], next: Point): void {
  const [last, before] = [points.at(-1), points.at(-2)]
  if (last && last[0] === next[0] && last[1] === next[1]) return
  if (last && before && isOnWay(before, last, next)) points.pop()
  points.push(next)
}

/** Whether a point lies straight between two others. */
const isOnWay = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean =>
  (bx - ax) * (cy - by) === (by - ay) * (cx - bx) && (bx - ax) * (cx - bx) + (by - ay) * (cy - by) > 0

function written(points: readonly Point[]): string {
  const steps = points.slice(1).flatMap(([x, y], at) => {
    const [fromX, fromY] = points[at] ?? [x, y]
    return [x - fromX, y - fromY]
  })
  const [start = [0, 0]] = points
  // A minus parts numbers as a space does.
  return `M${start.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}`
}
