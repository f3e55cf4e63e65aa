import { changesOf, type Model, normalForecast, sumOf } from '../model'

/**
 * The last value, and the mean yearly change added for each year ahead: a random walk with drift. The standard error
 * counts the uncertainty of the drift: √(σ²h + h²σ²/m) over m changes. Equivalent to `rwf(drift = TRUE)` of R's forecast.
 */
export const drift = {
  id: 'drift',
  title: { en: 'drift', ur: 'اوسط تبدیلی' },
  formula: {
    en: 'the last observed value + years ahead × mean yearly change',
    ur: 'آخری مشاہدہ شدہ عدد + آگے کے سال × اوسط سالانہ تبدیلی',
  },
  reference: 'Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd edition (2021), 5.2',
  minimum: 3,
  fit: (values: readonly number[]) => {
    const changes = changesOf(values)
    const last = values.at(-1) ?? Number.NaN
    const slope = (last - (values[0] ?? Number.NaN)) / changes.length
    const residuals = changes.map((change) => change - slope)
    const variance = sumOf(residuals.map((residual) => residual ** 2)) / (changes.length - 1)
    return {
      parameters: { drift: slope },
      residuals,
      forecast: (steps: number) =>
        normalForecast(last + steps * slope, Math.sqrt(variance * (steps + steps ** 2 / changes.length))),
    }
  },
} as const satisfies Model
