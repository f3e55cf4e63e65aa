import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holm, permutationTest, spearman } from './rank-correlation'

// An intelligence score and hours of television a week, ten people: the usual worked example.
const SCORE = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110]
const HOURS = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17]

const pairs = fc
  .array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
    minLength: 5,
    maxLength: 40,
  })
  .filter((points) => [0, 1].every((side) => new Set(points.map((point) => point[side])).size > 1))

const unzip = (points: readonly (readonly [number, number])[]) =>
  [points.map(([x]) => x), points.map(([, y]) => y)] as const

describe('the rank correlation', () => {
  test('agrees with R without ties and with them', () => {
    // cor.test(x, y, method = "spearman")$estimate: -0.175757575758
    expect(spearman(SCORE, HOURS)).toBeCloseTo(-0.175757575758, 11)
    // cor(c(1, 2, 2, 3, 5, 8, 8, 8), c(4, 1, 3, 3, 9, 7, 10, 7), method = "spearman"): 0.714409749739
    expect(spearman([1, 2, 2, 3, 5, 8, 8, 8], [4, 1, 3, 3, 9, 7, 10, 7])).toBeCloseTo(0.714409749739, 11)
  })

  test('does not change when a side is stretched, and turns its sign when a side is turned', () => {
    fc.assert(
      fc.property(pairs, (points) => {
        const [x, y] = unzip(points)
        const rho = spearman(x, y)
        expect(Math.abs(rho)).toBeLessThanOrEqual(1 + 1e-12)
        expect(
          spearman(
            x.map((value) => value ** 3 + 7),
            y,
          ),
        ).toBeCloseTo(rho, 10)
        expect(
          spearman(
            x,
            y.map((value) => -value),
          ),
        ).toBeCloseTo(-rho, 10)
      }),
    )
  })

  test('is no number where a side does not vary', () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNaN()
  })
})

describe('the permutation test', () => {
  test('gives the p-value of R within the error of chance, and the same at every call', () => {
    // cor.test(x, y, method = "spearman")$p.value: 0.631967363906, exact for ten pairs
    const pOf = permutationTest(SCORE, HOURS)
    const p = pOf(spearman(SCORE, HOURS))
    expect(Math.abs(p - 0.631967363906)).toBeLessThan(3 * Math.sqrt((0.632 * 0.368) / 10_000))
    expect(permutationTest(SCORE, HOURS)(spearman(SCORE, HOURS))).toBe(p)
  })

  test('over all 120 orders of five rising pairs, two give a correlation as far from 0', () => {
    const x = [1, 2, 3, 4, 5]
    expect(permutationTest(x, x)(1)).toBeCloseTo(2 / 120, 2)
  })

  test('is 1 for no correlation, never 0, and falls as the correlation moves away from 0', () => {
    fc.assert(
      fc.property(pairs, (points) => {
        const pOf = permutationTest(...unzip(points))
        expect(pOf(0)).toBe(1)
        expect(pOf(1)).toBeGreaterThan(0)
        const p = [0, 0.2, 0.4, 0.6, 0.8, 1].map(pOf)
        expect(p).toEqual([...p].sort((a, b) => b - a))
      }),
      { numRuns: 20 },
    )
  })
})

describe('the correction for many tests', () => {
  test('agrees with R', () => {
    // p.adjust(c(0.01, 0.04, 0.03, 0.005), method = "holm")
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02])
  })

  test('lowers no p-value, keeps their order, and raises none by more than the number of tests', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(p, { minLength: 1, maxLength: 30 }), (pValues) => {
        const adjusted = holm(pValues)
        pValues.forEach((value, at) => {
          const own = adjusted[at] ?? -1
          expect(own).toBeGreaterThanOrEqual(value)
          expect(own).toBeLessThanOrEqual(Math.min(1, value * pValues.length) + 1e-12)
          pValues.forEach((other, place) => {
            if (value < other) expect(own).toBeLessThanOrEqual(adjusted[place] ?? -1)
          })
        })
      }),
    )
  })
})
