import { geoIdentity } from 'd3-geo'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortPath } from './short-path'

const lineThrough = (...coordinates: number[][]): string =>
  shortPath({ type: 'LineString', coordinates }, geoIdentity() as never)

/** The points of a path of one line, added up from its steps. */
function pointsOf(path: string): number[][] {
  const [x = 0, y = 0, ...steps] = Array.from(path.matchAll(/-?\d+/g), Number)
  const points = [[x, y]]
  for (let at = 0; at < steps.length; at += 2) {
    const [a = 0, b = 0] = points.at(-1) ?? []
    points.push([a + (steps[at] ?? 0), b + (steps[at + 1] ?? 0)])
  }
  return points
}

test('points are told by their distance from the one before', () => {
  expect(lineThrough([10, 20], [13, 18], [12, 18])).toBe('M10 20l3-2-1 0')
})

test('points that fall together or on a straight way are left out, a line without length too', () => {
  expect(lineThrough([0, 0], [0.3, 0.2], [2, 2], [4, 4], [4, 0])).toBe('M0 0l4 4 0-4')
  expect(lineThrough([1, 1], [1.2, 1.1])).toBe('')
})

test('a way back along a line is kept', () => {
  expect(pointsOf(lineThrough([0, 0], [4, 0], [1, 0]))).toEqual([
    [0, 0],
    [4, 0],
    [1, 0],
  ])
})

test('every corner stands where it was, to the nearest whole', () => {
  const point = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }))
  fc.assert(
    fc.property(fc.array(point, { minLength: 2 }), (line) => {
      const path = lineThrough(...line)
      const given = new Set(line.map(String))
      for (const corner of path === '' ? [] : pointsOf(path)) expect(given).toContain(String(corner))
      if (path !== '') expect(pointsOf(path)[0]).toEqual(line[0])
    }),
  )
})
