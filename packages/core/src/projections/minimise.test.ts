import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minimise } from './minimise'

const inCube = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000)

test('finds the bottom of a bowl, also where its axes are not those of the search', () => {
  fc.assert(
    fc.property(inCube, inCube, (a, b) => {
      const bowl = ([x = 0, y = 0]: readonly number[]): number =>
        (x - a) ** 2 + (y - b) ** 2 + 1.5 * (x - a) * (y - b)
      const { point, value } = minimise(bowl, [0.5, 0.5])
      expect(value).toBeLessThan(1e-10)
      expect(point[0]).toBeCloseTo(a, 4)
      expect(point[1]).toBeCloseTo(b, 4)
    }),
  )
})

test('follows the curved valley of Rosenbrock', () => {
  const valley = ([x = 0, y = 0]: readonly number[]): number => (1 - x) ** 2 + 100 * (y - x * x) ** 2
  expect(minimise(valley, [0, 0.8]).value).toBeLessThan(1e-8)
})

test('stays in the unit cube, and never ends above where it began', () => {
  fc.assert(
    fc.property(inCube, inCube, fc.integer({ min: -5, max: 5 }), (a, b, slope) => {
      const plane = ([x = 0, y = 0]: readonly number[]): number => slope * x - y
      const { point, value } = minimise(plane, [a, b])
      const [x = 0, y = 0] = point
      expect(x).toBeCloseTo(slope > 0 ? 0 : slope < 0 ? 1 : a, 6)
      expect(y).toBeCloseTo(1, 6)
      for (const axis of point) expect(Math.max(0, Math.min(1, axis))).toBe(axis)
      expect(value).toBeLessThanOrEqual(plane([a, b]))
    }),
  )
})
