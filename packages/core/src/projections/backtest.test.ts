import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backtest, type ModelBacktest } from './backtest'
import { type Model, normalForecast } from './model'
import { drift, models, naive, onLogarithms } from './models'

const departures = [
  153081, 137535, 120031, 93540, 82333, 58002, 66186, 81545, 95863, 113781, 142818, 191506, 154529, 110936,
  117048, 119629, 149029, 100706, 78093, 107733, 127929, 147422, 214039, 173824, 142135, 183191, 287033,
  430314, 403528, 362904, 456893, 638587, 622714, 752466, 946571, 839353, 496286, 382439, 625203, 224705,
  286648, 829549,
]
const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 11, maxLength: 25 })

/** A model that notes what it is shown and forecasts the last value. */
function spy(): { readonly model: Model; readonly shown: (readonly number[])[] } {
  const shown: (readonly number[])[] = []
  const fit: Model['fit'] = (seen) => {
    shown.push(seen)
    return { parameters: {}, residuals: [], forecast: () => normalForecast(seen.at(-1) ?? 0, 1) }
  }
  return { model: { ...drift, fit }, shown }
}

describe('never sees the future', () => {
  test('a model is shown the first ten values, then one more at each origin, and never the last', () => {
    fc.assert(
      fc.property(values, (series) => {
        const { model, shown } = spy()
        backtest(series, { models: [model] })
        expect(shown).toEqual(series.slice(10).map((_, at) => series.slice(0, 10 + at)))
      }),
    )
  })

  test('what comes after the outcomes of an origin changes none of its errors', () => {
    fc.assert(
      fc.property(
        values,
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 5 }),
        (series, later) => {
          const shifted = (y: readonly number[]): Model => ({
            ...drift,
            fit: (seen) => drift.fit(seen.map((v) => v - (y[0] ?? 0))),
          })
          const alone = backtest(series, { models: [shifted(series)], horizon: 1 })
          const longer = backtest([...series, ...later], { models: [shifted(series)], horizon: 1 })
          // The errors of the origins that both have are the same: the mean of the longer one is theirs and the new ones'.
          const own = (test: typeof alone): ModelBacktest | undefined =>
            test.results.find(({ model }) => model === 'drift')
          const all = [...series, ...later]
          const added = later.map((outcome, at) => {
            const seen = all.slice(0, series.length + at)
            const fit = shifted(series).fit(seen)
            return Math.abs(outcome - fit.forecast(1).value)
          })
          const sum = (own(alone)?.mae ?? 0) * alone.origins + added.reduce((a, b) => a + b, 0)
          expect(own(longer)?.mae).toBeCloseTo(sum / longer.origins, 6)
        },
      ),
    )
  })
})

// roll: for each origin 10 to 41, f <- naive(y[1:o], h) and so on; mean(abs(e)), mean(abs(e) / mean(abs(diff(y[1:o])))),
// and the per cent of outcomes within f$lower and f$upper. The MAE of drift is also
// mean(abs(tsCV(dep, function(x, h) rwf(x, drift = TRUE, h = h), h = 10)[10:41, ]), na.rm = TRUE).
test("the errors are those of R's forecast package rolled over the same origins, to 12 digits", () => {
  const { results, origins, horizon } = backtest(departures, { models: [naive, drift, onLogarithms(drift)] })
  expect({ origins, horizon }).toEqual({ origins: 32, horizon: 10 })
  const of = (id: string): number[] => {
    const { forecasts, mae, mase, coverage } = results.find(({ model }) => model === id) as ModelBacktest
    return [forecasts, mae, mase, coverage[80], coverage[95]]
  }
  const close = (expected: readonly number[]): unknown[] =>
    expected.map((value) => expect.closeTo(value, 12 - Math.ceil(Math.log10(value))))
  expect(of('naive')).toEqual(
    close([275, 180473.749090909, 5.82684551703885, 44.7272727272727, 57.4545454545455]),
  )
  expect(of('drift')).toEqual(
    close([275, 187429.757818088, 6.0390650748755, 43.6363636363636, 58.5454545454545]),
  )
  expect(of('log-drift')).toEqual(
    close([275, 197684.919471722, 6.24156821704354, 68.3636363636364, 90.90909090909]),
  )
})

test('a worked example: ten steps of one, then a leap, seen one and two years ahead', () => {
  const series = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 12]
  const { results } = backtest(series, { models: [naive], horizon: 2 })
  // From year 10: errors 10 and 2, over a mean change of 1. From year 11: error 8, over (9 + 10) / 10.
  expect(results[0]).toMatchObject({ model: 'naive', forecasts: 3, againstNaive: 1 })
  expect(results[0]?.mae).toBeCloseTo((10 + 2 + 8) / 3, 12)
  expect(results[0]?.mase).toBeCloseTo((10 + 2 + 8 / 1.9) / 3, 12)
  expect(results[0]?.byHorizon.map(({ steps, mae }) => [steps, mae])).toEqual([
    [1, 9],
    [2, 2],
  ])
})

test('the naive model is always there to compare with, and the results are in order of MASE', () => {
  const { results } = backtest(departures, { models: models.filter(({ id }) => id !== 'naive') })
  expect(results.map(({ model }) => model)).toContain('naive')
  const mase = results.map((result) => result.mase)
  expect([...mase].sort((a, b) => a - b)).toEqual(mase)
})

test('models on logarithms are left out where a value is not above zero', () => {
  const { results } = backtest([0, ...departures])
  expect(results.map(({ model }) => model).sort()).toEqual(['drift', 'holt-damped', 'naive', 'theil-sen'])
})

test('a straight line is forecast without error, and its intervals hold it though they have no width', () => {
  const { results } = backtest(
    Array.from({ length: 25 }, (_, at) => 3 * at),
    { models: [drift] },
  )
  expect(results[0]).toMatchObject({ model: 'drift', coverage: { 80: 100, 95: 100 } })
  expect(results[0]?.mae).toBeCloseTo(0, 9)
})

test('forecasts are cut at the bounds before they are held against the outcomes', () => {
  const falling = Array.from({ length: 12 }, (_, at) => Math.max(0, 20 - 2 * at))
  const mae = (low?: number): number =>
    backtest(falling, { models: [drift], ...(low === undefined ? {} : { bounds: { low } }) }).results.find(
      ({ model }) => model === 'drift',
    )?.mae ?? Number.NaN
  expect(mae()).toBeGreaterThan(0)
  expect(mae(0)).toBe(0)
})
