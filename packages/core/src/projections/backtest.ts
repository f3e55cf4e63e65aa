import { type Bounds, changesOf, type Level, type Model, type ModelId, sumOf, within } from './model'
import { models as allModels, naive } from './models'

/** How a model did, of one number of years ahead or of all. */
export interface Errors {
  /** Forecasts that were held against an outcome. */
  readonly forecasts: number
  /** Mean absolute error, in the unit of the series. */
  readonly mae: number
  /**
   * Mean absolute scaled error (Hyndman and Koehler 2006): each error over the mean yearly change, up or down, of the
   * values that the model was fitted to.
   */
  readonly mase: number
  /** Per cent of the outcomes that the intervals held. */
  readonly coverage: Readonly<Record<Level, number>>
}

/** How one model did at all origins. */
export interface ModelBacktest extends Errors {
  readonly model: ModelId
  /** Its MASE over that of the naive model: below 1 it beats a forecast that nothing changes. */
  readonly againstNaive: number
  readonly byHorizon: readonly (Errors & { readonly steps: number })[]
}

/** A rolling-origin back-test of several models on one series. */
export interface Backtest {
  readonly years: number
  /** Length of the shortest series to which the models were fitted. */
  readonly training: number
  readonly origins: number
  /** Years ahead that were tested at most. */
  readonly horizon: number
  /** The lowest MASE first. */
  readonly results: readonly ModelBacktest[]
}

export interface BacktestOptions {
  readonly models?: readonly Model[]
  readonly training?: number
  readonly horizon?: number
  readonly bounds?: Bounds
}

/** Years to which a model is fitted at least, and years ahead for which it is tested at most. */
const TRAINING = 10
const TESTED_AHEAD = 10

interface Miss {
  readonly steps: number
  readonly error: number
  /** Absent where the values seen did not change at all. */
  readonly scaled: number | undefined
  readonly held: Readonly<Record<Level, boolean>>
}

/**
 * Stands in every year from the tenth on, fits each model to the values up to that year and no other, and holds its
 * forecasts against what came. The naive model is always among them.
 */
export function backtest(
  values: readonly number[],
  { models = allModels, training = TRAINING, horizon = TESTED_AHEAD, bounds = {} }: BacktestOptions = {},
): Backtest {
  const wanted = models.some(({ id }) => id === 'naive') ? models : [naive, ...models]
  const tested = wanted.filter(({ accepts }) => accepts?.(values) ?? true)
  const origins = Array.from({ length: Math.max(0, values.length - training) }, (_, at) => training + at)
  const missesOf = (model: Model): Miss[] =>
    origins.flatMap((origin) =>
      misses(model, values.slice(0, origin), values.slice(origin, origin + horizon), bounds),
    )
  const scores = tested.map((model) => {
    const all = missesOf(model)
    const steps = [...new Set(all.map((miss) => miss.steps))].sort((a, b) => a - b)
    return {
      model: model.id,
      ...errorsOf(all),
      byHorizon: steps.map((ahead) => ({
        steps: ahead,
        ...errorsOf(all.filter((miss) => miss.steps === ahead)),
      })),
    }
  })
  const benchmark = scores.find(({ model }) => model === 'naive')?.mase ?? Number.NaN
  return {
    years: values.length,
    training,
    origins: origins.length,
    horizon: Math.min(horizon, origins.length),
    results: scores
      .map((score) => ({ ...score, againstNaive: score.mase / benchmark }))
      .sort((a, b) => a.mase - b.mase),
  }
}

/** The forecasts of a model that saw `seen`, against what came after. */
function misses(model: Model, seen: readonly number[], came: readonly number[], bounds: Bounds): Miss[] {
  const fit = model.fit(seen)
  const changes = changesOf(seen).map(Math.abs)
  const scale = sumOf(changes) / changes.length
  return came.map((outcome, at) => {
    const forecast = fit.forecast(at + 1)
    const error = Math.abs(outcome - within(bounds, forecast.value))
    // A series without noise has intervals without width.
    const rounding = Math.abs(outcome) * 1e-9
    const held = (level: Level): boolean => {
      const { low, high } = forecast.interval(level)
      return within(bounds, low) - rounding <= outcome && outcome <= within(bounds, high) + rounding
    }
    return {
      steps: at + 1,
      error,
      scaled: scale > 0 ? error / scale : undefined,
      held: { 80: held(80), 95: held(95) },
    }
  })
}

function errorsOf(all: readonly Miss[]): Errors {
  const mean = (values: readonly number[]): number => sumOf(values) / values.length
  const held = (level: Level): number => mean(all.map((miss) => (miss.held[level] ? 100 : 0)))
  return {
    forecasts: all.length,
    mae: mean(all.map(({ error }) => error)),
    mase: mean(all.flatMap(({ scaled }) => scaled ?? [])),
    coverage: { 80: held(80), 95: held(95) },
  }
}
