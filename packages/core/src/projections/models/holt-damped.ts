import { minimise } from '../minimise'
import { type Model, normalForecast, sumOf } from '../model'

// The bounds of R's ets.
const SMOOTHING = [1e-4, 0.9999] as const
const DAMPING = [0.8, 0.98] as const
// α, β, φ, and the level and trend at the start.
const PARAMETERS = 5

interface Smoothing {
  readonly alpha: number
  readonly beta: number
  readonly phi: number
}

const between = ([low, high]: readonly [number, number], x: number): number => low + x * (high - low)

/** A point of the unit cube as parameters; β is held to at most α, as the method asks. */
function smoothingAt([a = 0, b = 0, p = 0]: readonly number[]): Smoothing {
  const alpha = between(SMOOTHING, a)
  return { alpha, beta: between([SMOOTHING[0], alpha], b), phi: between(DAMPING, p) }
}

interface Run {
  readonly errors: Float64Array
  readonly sse: number
  readonly level: number
  readonly trend: number
}

/**
 * Runs the smoothing through the values from level and trend 0. Its errors are linear in both, so the start that leaves
 * the least squares follows from a line through the errors and need not be searched for.
 */
function run(values: Float64Array, { alpha, beta, phi }: Smoothing): Run {
  const n = values.length
  const errors = new Float64Array(n)
  // How much a unit of the first level, and of the first trend, adds to each forecast.
  const byLevel = new Float64Array(n)
  const byTrend = new Float64Array(n)
  let [level, trend, levelOfLevel, trendOfLevel, levelOfTrend, trendOfTrend] = [0, 0, 1, 0, 0, 1]
  let [xx, xy, yy, ex, ey] = [0, 0, 0, 0, 0]
  for (let i = 0; i < n; i++) {
    const expected = level + phi * trend
    const e = (values[i] ?? 0) - expected
    const x = levelOfLevel + phi * trendOfLevel
    const y = levelOfTrend + phi * trendOfTrend
    errors[i] = e
    byLevel[i] = x
    byTrend[i] = y
    xx += x * x
    xy += x * y
    yy += y * y
    ex += e * x
    ey += e * y
    level = expected + alpha * e
    trend = phi * trend + beta * e
    levelOfLevel = x - alpha * x
    trendOfLevel = phi * trendOfLevel - beta * x
    levelOfTrend = y - alpha * y
    trendOfTrend = phi * trendOfTrend - beta * y
  }
  const determinant = xx * yy - xy * xy
  const firstLevel = (ex * yy - ey * xy) / determinant
  const firstTrend = (ey * xx - ex * xy) / determinant
  let sse = 0
  for (let i = 0; i < n; i++) {
    const e = (errors[i] ?? 0) - firstLevel * (byLevel[i] ?? 0) - firstTrend * (byTrend[i] ?? 0)
    errors[i] = e
    sse += e * e
  }
  return {
    errors,
    sse,
    level: level + firstLevel * levelOfLevel + firstTrend * levelOfTrend,
    trend: trend + firstLevel * trendOfLevel + firstTrend * trendOfTrend,
  }
}

/** Where the search starts: every point of a coarse grid of the unit cube. */
const GRID = [0.05, 0.25, 0.5, 0.75, 0.95].flatMap((a) =>
  [0, 0.1, 0.3, 0.6, 1].flatMap((b) => [0, 0.5, 1].map((p) => [a, b, p])),
)
const STARTS = 3

/**
 * Exponential smoothing with a trend that is damped: each year ahead adds φ times what the year before added. Smoothing,
 * damping and start are those with the least squared one-step errors, which is also the maximum of the likelihood for
 * normal errors. The state-space form ETS(A,Ad,N), with the bounds of `holt(damped = TRUE)` of R's forecast.
 */
export const holtDamped = {
  id: 'holt-damped',
  title: { en: 'damped Holt', ur: 'مدھم ہوتا ہولٹ رجحان' },
  formula: {
    en: 'the smoothed level + the smoothed yearly change, damped further each year ahead',
    ur: 'ہموار کی گئی سطح + ہموار کی گئی سالانہ تبدیلی، جو ہر اگلے سال مدھم ہوتی ہے',
  },
  reference:
    'Gardner and McKenzie, Forecasting trends in time series, Management Science 31 (1985); Hyndman et al., Forecasting with Exponential Smoothing (2008)',
  minimum: PARAMETERS + 2,
  fit: (values: readonly number[]) => {
    // Deviations from the first value: a shifted series is fitted to the last digit as it was.
    const [first = Number.NaN] = values
    const deviations = Float64Array.from(values, (value) => value - first)
    const sse = (point: readonly number[]): number => run(deviations, smoothingAt(point)).sse
    const [best] = GRID.map((point) => ({ point, value: sse(point) }))
      .sort((a, b) => a.value - b.value)
      .slice(0, STARTS)
      .map(({ point }) => minimise(sse, point))
      .sort((a, b) => a.value - b.value)
    const smoothing = smoothingAt(best?.point ?? [])
    const { alpha, beta, phi } = smoothing
    const { errors, level, trend, ...fitted } = run(deviations, smoothing)
    const variance = fitted.sse / (values.length - PARAMETERS)
    return {
      parameters: { alpha, beta, phi, level: first + level, trend },
      residuals: Array.from(errors),
      forecast: (steps: number) => {
        // φ + φ² + … for each year ahead.
        const damped = Array.from({ length: steps }, (_, i) => sumOf(powers(phi, i + 1)))
        const spread = damped.slice(0, -1).map((sum) => (alpha + beta * sum) ** 2)
        return normalForecast(
          first + (level + (damped.at(-1) ?? 0) * trend),
          Math.sqrt(variance * (1 + sumOf(spread))),
        )
      },
    }
  },
} as const satisfies Model

const powers = (phi: number, upTo: number): number[] => Array.from({ length: upTo }, (_, i) => phi ** (i + 1))
