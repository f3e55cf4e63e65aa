import { median, medianSorted } from 'simple-statistics'
import { pairwiseSlopes } from '../median-slope'
import { type Model, normalForecast, sumOf } from '../model'

/**
 * A straight line that outliers do not bend: slope is the median of the slopes between all pairs of years, intercept the
 * median of what it leaves (Theil 1950, Sen 1968). The standard error is that of a least-squares line with the same
 * residuals, which takes them for independent; where they are not, the back-test shows it.
 */
export const theilSen = {
  id: 'theil-sen',
  title: { en: 'Theil–Sen trend', ur: 'تھائل–سین رجحان' },
  formula: {
    en: 'the median line through the observed values, continued',
    ur: 'مشاہدہ شدہ اعداد سے گزرنے والا وسطانی خط، آگے بڑھایا ہوا',
  },
  reference:
    "Sen, Estimates of the regression coefficient based on Kendall's tau, Journal of the American Statistical Association 63 (1968)",
  minimum: 3,
  fit: (values: readonly number[]) => {
    const n = values.length
    // Deviations from the first value, so that a shifted series has the same slopes to the last digit.
    const [first = Number.NaN] = values
    const deviations = values.map((value) => value - first)
    const slope = medianSorted(pairwiseSlopes(deviations.map((value, time) => [time, value])))
    const intercept = median(deviations.map((value, time) => value - slope * time))
    const residuals = deviations.map((value, time) => value - intercept - slope * time)
    const variance = sumOf(residuals.map((residual) => residual ** 2)) / (n - 2)
    const middle = (n - 1) / 2
    const spread = (n * (n ** 2 - 1)) / 12
    return {
      parameters: { intercept: first + intercept, slope },
      residuals,
      forecast: (steps: number) => {
        const time = n - 1 + steps
        return normalForecast(
          first + (intercept + slope * time),
          Math.sqrt(variance * (1 + 1 / n + (time - middle) ** 2 / spread)),
        )
      },
    }
  },
} as const satisfies Model
