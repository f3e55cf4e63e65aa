import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newcombe, wilson } from './proportion'

const of = (answers: number, asked: number) => ({ share: answers / asked, asked })

describe('the interval of one share', () => {
  // prop.test(x, n, correct = FALSE)$conf.int in R 4
  test.each([
    [420, 1000, 0.389772682159, 0.450839599199],
    [140, 1000, 0.119868574626, 0.162886691484],
    [507, 539, 0.917390246171, 0.957635034749],
  ])('of %i of %i runs from %f to %f, as in R', (answers, asked, low, high) => {
    const interval = wilson(of(answers, asked))
    expect(interval.low).toBeCloseTo(low, 11)
    expect(interval.high).toBeCloseTo(high, 11)
  })

  test('of the pharmacy students of 2017 is within 0.15 points of the 91.72 to 95.90 their paper prints', () => {
    const { low, high } = wilson({ share: 0.9406, asked: 539 })
    expect(Math.abs(low * 100 - 91.72)).toBeLessThan(0.15)
    expect(Math.abs(high * 100 - 95.9)).toBeLessThan(0.15)
  })

  test('holds the share, stays between none and all, and narrows as more are asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 5_000 }),
        (percentage, asked) => {
          const share = percentage / 100
          const { low, high } = wilson({ share, asked })
          const wider = wilson({ share, asked: asked * 4 })
          expect(low).toBeLessThanOrEqual(share + 1e-12)
          expect(high).toBeGreaterThanOrEqual(share - 1e-12)
          expect(low).toBeGreaterThanOrEqual(-1e-12)
          expect(high).toBeLessThanOrEqual(1 + 1e-12)
          expect(wider.high - wider.low).toBeLessThan(high - low)
        },
      ),
    )
  })
})

describe('the interval of a difference', () => {
  // Newcombe (1998), table II, method 10, to the four digits printed there.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])('of %i of %i less %i of %i runs from %5$f to %6$f, as in the paper', (x, m, y, n, low, high) => {
    const interval = newcombe(of(x, m), of(y, n))
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  test('is the same with its sign turned when the groups change places', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(90), (x, y) => {
        const [there, back] = [newcombe(of(x, 80), of(y, 90)), newcombe(of(y, 90), of(x, 80))]
        expect(there.low).toBeCloseTo(-back.high, 12)
        expect(there.high).toBeCloseTo(-back.low, 12)
      }),
    )
  })
})
