import { ExodusError } from '../error'
import type { Evidence } from '../evidence'
import type { Figure } from '../figure'
import { derive } from '../figure/derive'
import { parsePeriod, periodBefore } from '../period'
import type { LocalizedText } from '../schema'
import { type Backtest, backtest as runBacktest } from './backtest'
import { boundsOf } from './bounds'
import { type Bounds, type Fit, type Level, type Model, type ModelId, within } from './model'
import { modelById } from './models'
import { observedOf, yearEnding } from './observed'
import { publishedBeside } from './published'
import { caveatsOf, choose, FEWEST_YEARS, unfit, type Verdict } from './verdict'
import { backtestNote, beyondNote, cutNote, inSpiteOf, intervalNote, projectedLabel } from './words'

export interface ProjectionOptions {
  /** Periods ahead of the last one observed; 10 when absent. */
  readonly horizon?: number
  /** The last year to project, in place of `horizon`. */
  readonly to?: string
  /** A model asked for on purpose; the best by back-test when absent. */
  readonly model?: ModelId
  /** Which prediction interval is the range of `figures`; 80 when absent. */
  readonly level?: Level
  /** Takes the series across its breaks. */
  readonly acrossBreaks?: boolean
}

export interface Projection {
  /** One figure for each period ahead, status F; none where the verdict is against it. */
  readonly figures: readonly Figure[]
  /** The same figures with each prediction interval as range. */
  readonly byLevel: Readonly<Record<Level, readonly Figure[]>>
  /** The model of the figures. */
  readonly model?: ModelId
  /** How each model did on this series; absent where it could not be tested. */
  readonly backtest?: Backtest
  readonly verdict: Verdict
  /** The observed figures that the models were fitted to. */
  readonly observed: readonly Figure[]
  /** What others have projected of the same quantity. */
  readonly published: readonly Figure[]
}

/**
 * Projects a series by the model that did best in its back-test, or says why it is not projected. A model asked for by
 * name is used even where the back-test speaks against it; the verdict then says so.
 * @param series the figures of one cell over time, in any order
 * @throws ExodusError `UnknownIdError`, `ModelNotFitError`, `UnlikeUnitsError`, `MixedSeriesError`
 */
export function project(
  evidence: Evidence,
  series: readonly Figure[],
  { horizon = 10, to, model: wanted, level = 80, acrossBreaks = false }: ProjectionOptions = {},
): Projection {
  const observed = observedOf(evidence, series, { acrossBreaks })
  const { used, annual } = observed
  const asked = wanted === undefined ? undefined : modelById(wanted)
  const caveats = caveatsOf(evidence, observed, acrossBreaks)
  const parts = { observed: used, published: publishedBeside(evidence, annual, level) }
  const bounds = boundsOf(evidence, used)
  const values = used.map(({ value }) => value)
  const obstacle = unfit(observed)
  const backtest = values.length < FEWEST_YEARS ? undefined : runBacktest(values, { bounds })
  if (obstacle || !backtest) {
    const tested = backtest ? { backtest } : {}
    const verdict = { forecast: false, reasons: obstacle ? [obstacle] : [], caveats: [] }
    return { ...parts, ...nothing, ...tested, verdict }
  }

  const last = used.at(-1)
  const steps = to && last ? yearEnding(parsePeriod(to)) - yearEnding(last.period) : horizon
  const { best, reasons } = choose(backtest, steps, (id, ahead) =>
    staysWithin(bounds, modelById(id).fit(values), ahead),
  )
  const verdict = { forecast: best !== undefined, reasons, caveats }
  if (asked && !(asked.accepts?.(values) ?? true)) throw notFit(asked)
  const model = asked ?? (best && modelById(best))
  if (!model) return { ...parts, ...nothing, backtest, verdict }
  const byLevel = figuresOf({
    used,
    model,
    backtest,
    bounds,
    steps,
    notes: [...reasons.map(inSpiteOf), ...caveats],
  })
  return { ...parts, figures: byLevel[level], byLevel, model: model.id, backtest, verdict }
}

/** A model was asked for that takes logarithms, of values that have none. */
const notFit = ({ id, title }: Model): ExodusError =>
  new ExodusError(
    'ModelNotFitError',
    `${title.en} takes logarithms, and the series has values of 0 or less.`,
    { field: 'model', value: id },
  )

const nothing = { figures: [], byLevel: { 80: [], 95: [] } } as const

/** Whether the forecasts of a fit are values that the quantity can have. */
const staysWithin = (bounds: Bounds, fit: Fit, steps: number): boolean =>
  Array.from({ length: steps }, (_, ahead) => fit.forecast(ahead + 1).value).every(
    (value) => within(bounds, value) === value,
  )

interface Fitted {
  readonly used: readonly Figure[]
  readonly model: Model
  readonly backtest: Backtest
  readonly bounds: Bounds
  readonly notes: readonly LocalizedText[]
  readonly steps: number
}

function figuresOf({ steps, ...fitted }: Fitted): Projection['byLevel'] {
  const fit = fitted.model.fit(fitted.used.map(({ value }) => value))
  const at = (level: Level): Figure[] =>
    Array.from({ length: Math.max(0, steps) }, (_, ahead) => figureAt(fitted, fit, ahead + 1, level)).flat()
  return { 80: at(80), 95: at(95) }
}

function figureAt(
  { used, model, backtest, bounds, notes }: Omit<Fitted, 'steps'>,
  fit: Fit,
  steps: number,
  level: Level,
): Figure[] {
  const last = used.at(-1)
  if (!last) return []
  const forecast = fit.forecast(steps)
  const interval = forecast.interval(level)
  const range = { low: within(bounds, interval.low), high: within(bounds, interval.high) }
  const value = within(bounds, forecast.value)
  const cut = value !== forecast.value || range.low !== interval.low || range.high !== interval.high
  const result = backtest.results.find((candidate) => candidate.model === model.id)
  return [
    derive({
      operation: 'projection',
      formula: model.formula,
      label: projectedLabel(last.label, model),
      inputs: used,
      unit: last.unit,
      value,
      range,
      period: periodBefore(last.period, -steps),
      status: 'F',
      quality: 'estimate',
      notes: [
        ...(result ? [backtestNote(model, result, backtest)] : []),
        intervalNote(level),
        ...(cut ? [cutNote] : []),
        ...(steps > backtest.horizon ? [beyondNote(steps, backtest.horizon)] : []),
        ...notes,
      ],
    }),
  ]
}
