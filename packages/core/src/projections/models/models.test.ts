import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Fit, type Level, type Model, sumOf } from '../model'
import { drift, holtDamped, modelById, models, naive, onLogarithms, theilSen } from '.'

// Registered departures of the Bureau, 1981 to 2022.
const departures = [
  153081, 137535, 120031, 93540, 82333, 58002, 66186, 81545, 95863, 113781, 142818, 191506, 154529, 110936,
  117048, 119629, 149029, 100706, 78093, 107733, 127929, 147422, 214039, 173824, 142135, 183191, 287033,
  430314, 403528, 362904, 456893, 638587, 622714, 752466, 946571, 839353, 496286, 382439, 625203, 224705,
  286648, 829549,
]
// uspop of R: population of the United States in millions, every ten years from 1790.
const uspop = [
  3.93, 5.31, 7.24, 9.64, 12.9, 17.1, 23.2, 31.4, 39.8, 50.2, 62.9, 76, 92, 105.7, 122.8, 131.7, 151.3, 179.3,
  203.2,
]

/** Value, 80 and 95 per cent interval, as R's `cbind(f$mean, f$lower[, 1], f$upper[, 1], f$lower[, 2], f$upper[, 2])`. */
function rowOf(fit: Fit, steps: number): number[] {
  const { value, interval } = fit.forecast(steps)
  return [value, ...([80, 95] as Level[]).flatMap((level) => [interval(level).low, interval(level).high])]
}

/** Asserts that two rows agree to so many digits of the largest number in them. */
function expectDigits(actual: readonly number[], expected: readonly number[], digits: number): void {
  const size = Math.max(...expected.map(Math.abs))
  for (const [at, value] of expected.entries()) {
    expect(Math.abs((actual[at] ?? Number.NaN) - value) / size, `column ${at}`).toBeLessThan(10 ** -digits)
  }
}

const sse = ({ residuals }: Fit): number => sumOf(residuals.map((residual) => residual ** 2))

// R 4.2.2, forecast 8.20; `dep` is `departures`.
describe("against R's forecast package, to 13 digits or more", () => {
  test('naive is naive(dep, h = 10)', () => {
    const fit = naive.fit(departures)
    expectDigits(
      rowOf(fit, 1),
      [829549, 648996.893885904, 1010101.1061141, 553418.382371593, 1105679.61762841],
      14,
    )
    expectDigits(
      rowOf(fit, 10),
      [829549, 258593.108339043, 1400504.89166096, -43652.6834148085, 1702750.68341481],
      14,
    )
  })

  test('drift is rwf(dep, drift = TRUE, h = 10), its interval with the uncertainty of the drift', () => {
    const fit = drift.fit(departures)
    expect(fit.parameters.drift).toBeCloseTo(16499.2195121951, 9)
    expectDigits(
      rowOf(fit, 5),
      [912045.097560976, 482075.539213838, 1342014.65590811, 254463.404037108, 1569626.79108484],
      14,
    )
    expectDigits(
      rowOf(fit, 10),
      [994541.195121951, 354277.496853575, 1634804.89339033, 15342.368517448, 1973740.02172645],
      14,
    )
  })

  test('drift on logarithms is rwf(dep, drift = TRUE, h = 10, lambda = 0)', () => {
    expectDigits(
      rowOf(onLogarithms(drift).fit(departures), 10),
      [1252700.082338069, 263756.798637637, 5949638.09234631, 115613.955767737, 13573253.21038556],
      13,
    )
  })
})

describe('damped Holt', () => {
  // optim(…, method = 'L-BFGS-B', factr = 10) over α, β, φ, level and trend of the sum of squared one-step errors, in the
  // bounds of ets and from nine starts: a second search for the same minimum.
  test('finds the least squares that a search over all five parameters finds in R, to 11 digits', () => {
    expect(sse(holtDamped.fit(departures)) / 8.01551343703e11).toBeCloseTo(1, 11)
    expect(sse(holtDamped.fit(uspop)) / 313.049266997494).toBeCloseTo(1, 11)
    const { alpha, beta, phi } = holtDamped.fit(uspop).parameters
    expect(alpha).toBeCloseTo(0.9999, 6)
    expect(beta).toBeCloseTo(0.8420861, 5)
    expect(phi).toBeCloseTo(0.98, 6)
  })

  // forecast:::pegelsresid.C(dep, 1, start, 'A', 'A', 'N', TRUE, alpha, beta, NULL, phi, 3), then forecast:::class1(10, …)
  // with σ² = SSE / (n − 5) and qnorm, at our parameters and start.
  test("forecasts and intervals are those of the package's own recursion at the same parameters, to 12 digits", () => {
    const fit = holtDamped.fit(departures)
    expectDigits(
      rowOf(fit, 1),
      [702426.589108227, 513800.87510881, 891052.303107643, 413948.4537474358, 990904.724469017],
      12,
    )
    expectDigits(
      rowOf(fit, 10),
      [754537.726913158, 291527.898275143, 1217547.555551173, 46425.3005255923, 1462650.153300724],
      12,
    )
    expectDigits(
      rowOf(holtDamped.fit(uspop), 10),
      [420.189509256648, 323.906906144352, 516.472112368943, 272.937974857663, 567.441043655633],
      12,
    )
  })

  // holt(dep, damped = TRUE, h = 10, alpha = 0.7467745182800293, beta = 1e-4, phi = 0.98): its Nelder–Mead search has the
  // start to itself and ends at a sum of squares of 801551348442, above ours by 6 parts in 10⁹.
  test('holt() with the smoothing given agrees to more than 4 digits', () => {
    expectDigits(
      rowOf(holtDamped.fit(departures), 10),
      [754559.628227647, 291549.798220784, 1217569.45823451, 46447.199746609, 1462672.056708685],
      4.5,
    )
  })

  // holt(dep, damped = TRUE, h = 10) and holt(uspop, damped = TRUE, h = 10): the search stops before the minimum.
  test('holt() left to itself stops at a higher sum of squares, and its forecasts differ by as much', () => {
    expect(sse(holtDamped.fit(departures))).toBeLessThan(809287134407.54)
    expect(sse(holtDamped.fit(uspop))).toBeLessThan(365.787275884831)
    expect(holtDamped.fit(departures).forecast(1).value / 705723.7010196).toBeCloseTo(1, 2)
    expect(holtDamped.fit(departures).forecast(10).value / 705809.004723985 - 1).toBeCloseTo(0.07, 2)
  })
})

// s <- outer(y, y, '-') / outer(x, x, '-'); b <- median(s[lower.tri(s)]); a <- median(y - b * x); the interval is
// a + b * p ± qnorm * sqrt(sum(r^2) / (n - 2) * (1 + 1 / n + (p - mean(x))^2 / sum((x - mean(x))^2))).
test('Theil–Sen is the median of all slopes and its line, as a script in R gives them, to 14 digits', () => {
  const fit = theilSen.fit(departures)
  expect(fit.parameters.slope).toBe(11594.75)
  expect((fit.parameters.intercept ?? 0) - 11594.75).toBe(-5328.125)
  expectDigits(
    rowOf(fit, 10),
    [597598.875, 357136.299746064, 838061.450253936, 229843.101608871, 965354.648391129],
    14,
  )
})

const series = fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 10, maxLength: 30 })
const positive = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 10, maxLength: 30 })
const onValues = [naive, drift, theilSen, holtDamped]
const any = (model: Model) => (model.accepts ? positive : series)

describe.each(onValues)('$id', (model) => {
  test('a series moved up by a number has the same forecast, moved up, with an interval as wide', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 1, max: 12 }),
        (values, by, steps) => {
          const [here, there] = [values, values.map((value) => value + by)].map((y) =>
            rowOf(model.fit(y), steps),
          )
          expectDigits(
            there ?? [],
            (here ?? []).map((value) => value + by),
            8,
          )
        },
      ),
      { numRuns: 50 },
    )
  })

  test('a series in another unit has the same forecast in that unit', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: -6, max: 6 }),
        fc.integer({ min: 1, max: 12 }),
        (values, power, steps) => {
          const [here, there] = [values, values.map((value) => value * 2 ** power)].map((y) =>
            rowOf(model.fit(y), steps),
          )
          expectDigits(
            there ?? [],
            (here ?? []).map((value) => value * 2 ** power),
            9,
          )
        },
      ),
      { numRuns: 50 },
    )
  })
})

test.each(models)(
  '$id: the 80 per cent interval lies within the 95 per cent one, and both hold the forecast',
  (model) => {
    fc.assert(
      fc.property(any(model), fc.integer({ min: 1, max: 12 }), (values, steps) => {
        const [value = 0, low80 = 0, high80 = 0, low95 = 0, high95 = 0] = rowOf(model.fit(values), steps)
        const sorted = [low95, low80, value, high80, high95]
        expect([...sorted].sort((a, b) => a - b)).toEqual(sorted)
      }),
      { numRuns: 50 },
    )
  },
)

test.each(models)('$id: the interval never narrows with the years ahead', (model) => {
  fc.assert(
    fc.property(any(model), (values) => {
      const fit = model.fit(values)
      // On logarithms it is the ratio of the ends that widens.
      const width = (steps: number): number => {
        const { low, high } = fit.forecast(steps).interval(95)
        return model.accepts ? Math.log(high / low) : high - low
      }
      for (let steps = 1; steps < 10; steps++) {
        expect(width(steps + 1)).toBeGreaterThanOrEqual(width(steps) * (1 - 1e-9))
      }
    }),
    { numRuns: 50 },
  )
})

test.each([drift, theilSen])('$id continues a straight line exactly', (model) => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: -1000, max: 1000 }),
      (start, step) => {
        const fit = model.fit(Array.from({ length: 20 }, (_, at) => start + at * step))
        const [value, ...interval] = rowOf(fit, 5)
        expect(value).toBeCloseTo(start + 24 * step, 6)
        for (const end of interval) expect(end).toBeCloseTo(start + 24 * step, 6)
      },
    ),
  )
})

test('on logarithms, drift continues growth at a steady rate exactly', () => {
  const fit = onLogarithms(drift).fit(Array.from({ length: 20 }, (_, at) => 100 * 1.05 ** at))
  expect(fit.forecast(10).value).toBeCloseTo(100 * 1.05 ** 29, 8)
})

test('Theil–Sen is not moved by one outlier, drift by one at the end is', () => {
  const line = Array.from({ length: 21 }, (_, at) => 10 * at)
  const shocked = line.map((value, at) => (at === 20 ? 10_000 : value))
  expect(theilSen.fit(shocked).parameters.slope).toBe(10)
  expect(drift.fit(shocked).parameters.drift).toBe(500)
})

test('damped Holt is never worse in its sample than the naive start of the search', () => {
  fc.assert(
    fc.property(series, (values) => {
      // α near 1 and no trend is the naive model, one of the points of the search.
      expect(sse(holtDamped.fit(values))).toBeLessThanOrEqual(sse(naive.fit(values)) * 1.001 + 1e-6)
    }),
    { numRuns: 50 },
  )
})

test('the longest forecasts of damped Holt come to rest', () => {
  const fit = holtDamped.fit(departures)
  expect(fit.forecast(1000).value - fit.forecast(999).value).toBeCloseTo(0, 3)
})

test('a model is found by id, and the nearest is suggested for a wrong one', () => {
  expect(modelById('drift')).toBe(drift)
  expect(() => modelById('holt-dampd')).toThrow(/Did you mean "holt-damped"/)
})
