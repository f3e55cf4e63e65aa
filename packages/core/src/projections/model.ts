import type { LocalizedText } from '../schema'

/** A value ahead, and how far it is likely to miss. */
export interface Forecast {
  readonly value: number
  /** The prediction interval, under the model and normal errors. */
  interval(level: Level): Interval
}

interface Interval {
  readonly low: number
  readonly high: number
}

/** A model fitted to the values of a series. */
export interface Fit {
  readonly parameters: Readonly<Record<string, number>>
  /** Value less fitted value, within the sample. */
  readonly residuals: readonly number[]
  /** The value `steps` periods after the last one. */
  forecast(steps: number): Forecast
}

export interface Model {
  readonly id: ModelId
  readonly title: LocalizedText
  /** What it takes the future to be, in words, for the lineage. */
  readonly formula: LocalizedText
  readonly reference: string
  /** Fewest values to which it can be fitted. */
  readonly minimum: number
  /** Whether it can be fitted to these values at all; absent where it can be to any. */
  accepts?(values: readonly number[]): boolean
  /** Fits to values that stand one period apart, the oldest first. */
  fit(values: readonly number[]): Fit
}

export type ModelId = 'naive' | Trend | `log-${Trend}`

/** The models that know a direction; each is also fitted to logarithms. */
export type Trend = 'drift' | 'theil-sen' | 'holt-damped'

/** Per cent of outcomes that a prediction interval is meant to hold. */
export type Level = 80 | 95

// Quantiles of the normal distribution, at 0.9 and 0.975.
const Z: Readonly<Record<Level, number>> = { 80: 1.2815515655446004, 95: 1.959963984540054 }

/** A forecast with the standard error given. */
export const normalForecast = (value: number, error: number): Forecast => ({
  value,
  interval: (level) => ({ low: value - Z[level] * error, high: value + Z[level] * error }),
})

/** What a quantity can be at all; forecasts and intervals are cut there. */
export interface Bounds {
  readonly low?: number
  readonly high?: number
}

/** A value kept within bounds. */
export const within = ({ low = -Infinity, high = Infinity }: Bounds, value: number): number =>
  Math.min(high, Math.max(low, value))

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** Each value less the one before it. */
export const changesOf = (values: readonly number[]): number[] =>
  values.slice(1).map((value, at) => value - (values[at] ?? 0))
