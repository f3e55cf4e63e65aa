import fc from 'fast-check'
import { expect, test } from 'vitest'
import { medianSlope, type Point } from './median-slope'

// Doctors of 2016 to 2025; s: the sorted slopes of log(y), C <- qnorm(0.9) * sqrt(n * (n - 1) * (2 * n + 5) / 18);
// 100 * expm1(c(median(s), s[floor((N - C) / 2)], s[ceiling((N + C) / 2) + 1])).
test("slope and Sen's interval are those of a script in R", () => {
  const doctors = [2779, 1632, 1945, 1678, 1223, 1691, 2464, 3486, 3642, 3795]
  const { slope, low, high } = medianSlope(
    doctors.map((value, at) => [2016 + at, Math.log(value)]),
    1.2815515655446,
  )
  expect([slope, low, high].map((rate) => 100 * Math.expm1(rate))).toEqual([
    expect.closeTo(10.0196630809675, 10),
    expect.closeTo(3.2910496696592, 10),
    expect.closeTo(15.4844983706745, 10),
  ])
})

test('years may be missing: the slope is per year, not per point', () => {
  const points: Point[] = [
    [2000, 10],
    [2005, 20],
    [2020, 50],
  ]
  expect(medianSlope(points, 1).slope).toBe(2)
})

test('the interval holds the slope and widens with z', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 20 })
  fc.assert(
    fc.property(values, (y) => {
      const points = y.map((value, at): Point => [at, value])
      const [narrow, wide] = [medianSlope(points, 1), medianSlope(points, 2)]
      expect(narrow.low).toBeLessThanOrEqual(narrow.slope)
      expect(narrow.high).toBeGreaterThanOrEqual(narrow.slope)
      expect(wide.low).toBeLessThanOrEqual(narrow.low)
      expect(wide.high).toBeGreaterThanOrEqual(narrow.high)
    }),
  )
})
