export {
  type Backtest,
  type BacktestOptions,
  backtest,
  type Errors,
  type ModelBacktest,
} from './backtest'
export {
  type BacktestAddress,
  backtestFigure,
  backtestFigureId,
  parseBacktestId,
} from './backtest-figure'
export { type BacktestScore, type BacktestScoreId, backtestScores } from './backtest-scores'
export type { Bounds, Fit, Forecast, Level, Model, ModelId } from './model'
export { modelById, models } from './models'
export { type Projection, type ProjectionOptions, project } from './project'
export { publishedBeside, publishedDatasets, publishedProjections } from './published'
export * from './scenarios'
export { annualSeries, type Series, seriesById, seriesIds } from './series'
export type { Reason, ReasonId, Verdict } from './verdict'
