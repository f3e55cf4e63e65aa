import type { Forecast, Model, Trend } from '../model'

/**
 * A model fitted to the natural logarithms of the values, for series that grow by a share of what they are: its forecast is
 * the median, and its interval lies above further than below. The same as `lambda = 0` in R's forecast.
 */
export const onLogarithms = /* @__NO_SIDE_EFFECTS__ */ (model: Model & { readonly id: Trend }): Model => ({
  ...model,
  id: `log-${model.id}`,
  title: { en: `${model.title.en} on logarithms`, ur: `${model.title.ur} (لوگارتھم پر)` },
  formula: {
    en: `on logarithms: ${model.formula.en}`,
    ur: `لوگارتھم پر: ${model.formula.ur}`,
  },
  accepts: (values) => values.every((value) => value > 0),
  fit: (values) => {
    const fit = model.fit(values.map(Math.log))
    return { ...fit, forecast: (steps) => raised(fit.forecast(steps)) }
  },
})

const raised = ({ value, interval }: Forecast): Forecast => ({
  value: Math.exp(value),
  interval: (level) => {
    const { low, high } = interval(level)
    return { low: Math.exp(low), high: Math.exp(high) }
  },
})
