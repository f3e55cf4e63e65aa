import { changesOf, type Model, normalForecast, sumOf } from '../model'

/**
 * The last value stands for all years ahead: a random walk. Standard error √(h · mean squared yearly change).
 * Equivalent to `naive` of R's forecast package.
 */
export const naive: Model = {
  id: 'naive',
  title: { en: 'naive', ur: 'سادہ (آخری عدد برقرار)' },
  formula: { en: 'the last observed value', ur: 'آخری مشاہدہ شدہ عدد' },
  reference: 'Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd edition (2021), 5.2',
  minimum: 2,
  fit: (values) => {
    const residuals = changesOf(values)
    const last = values.at(-1) ?? Number.NaN
    const variance = sumOf(residuals.map((residual) => residual ** 2)) / residuals.length
    return {
      parameters: {},
      residuals,
      forecast: (steps) => normalForecast(last, Math.sqrt(variance * steps)),
    }
  },
}
