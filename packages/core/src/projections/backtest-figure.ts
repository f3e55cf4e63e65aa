import { ExodusError, unknownId } from '../error'
import type { Evidence } from '../evidence'
import { type Figure, figureId, nameFigure, parseFigureId } from '../figure'
import { derive, rangeOf } from '../figure/derive'
import { metrics } from '../metrics'
import { parsePeriod } from '../period'
import { type Backtest, backtest } from './backtest'
import { type BacktestScore, type BacktestScoreId, backtestScores } from './backtest-scores'
import { boundsOf } from './bounds'
import type { Model, ModelId } from './model'
import { modelById } from './models'
import { observedOf } from './observed'
import { seriesById } from './series'
import { FEWEST_YEARS } from './verdict'
import { scoreLabel, testNote, testRangeNote } from './words'

const PREFIX = 'backtest-'

/** What the id of a back-test's figure says: which number, of which model, on which series. */
export interface BacktestAddress {
  readonly score: BacktestScore
  readonly model: Model
  /** As `seriesById` takes it. */
  readonly series: string
}

/** The id of a number of a back-test: `backtest-mase/log-drift.departures.PAK`. */
export function backtestFigureId(series: string, model: ModelId, score: BacktestScoreId): string {
  const { owner, parts } = parseFigureId(series)
  return figureId(`${PREFIX}${score}`, [model, owner, ...parts])
}

/**
 * Reads the id of a number of a back-test; `undefined` for an id of another kind.
 * @throws ExodusError `UnknownIdError`
 */
export function parseBacktestId(id: string): BacktestAddress | undefined {
  if (!id.startsWith(PREFIX)) return undefined
  const { owner, parts } = parseFigureId(id)
  const [model = '', series = '', ...codes] = parts
  const score = backtestScores.find((known) => `${PREFIX}${known.id}` === owner)
  if (!score) {
    const known = backtestScores.map((one) => `${PREFIX}${one.id}`)
    throw unknownId({ field: 'figure', value: owner, known })
  }
  return { score, model: modelById(model), series: figureId(series, codes) }
}

/** Ids of the datasets to open for a number of a back-test. */
export function datasetsOfSeries(series: string): string[] {
  const { owner } = parseFigureId(series)
  return [...(metrics.find(({ id }) => id === owner)?.datasets ?? [owner])]
}

/**
 * A number of the back-test of a model, with the figures that it was tested on.
 * @throws ExodusError `UnknownIdError`, `TooFewFiguresError`, `ModelNotFitError`, and as `seriesById`
 */
export function backtestFigure(evidence: Evidence, { score, model, series }: BacktestAddress): Figure {
  const { used, results, low, high } = testOf(evidence, series)
  const result = results.results.find((candidate) => candidate.model === model.id)
  const first = used[results.training]
  const last = used.at(-1)
  if (!result || !first || !last) {
    throw new ExodusError('ModelNotFitError', `${model.title.en} cannot be fitted to ${series}.`, {
      field: 'model',
      value: model.id,
      accepted: results.results.map((candidate) => candidate.model),
    })
  }
  const valueIn = (test: Backtest): number[] =>
    test.results.filter((candidate) => candidate.model === model.id).map(score.read)
  const value = score.read(result)
  const values = [value, ...valueIn(low), ...valueIn(high)]
  return nameFigure(
    derive({
      operation: 'back-test',
      formula: score.formula,
      inputs: used,
      unit: score.unitOf(last.unit),
      value,
      range: { low: Math.min(...values), high: Math.max(...values) },
      period: parsePeriod(`${first.period.code}/${last.period.code}`),
      quality: 'estimate',
      notes: [testNote(model, result, results), ...(low === high ? [] : [testRangeNote])],
    }),
    backtestFigureId(series, model.id, score.id as BacktestScoreId),
    scoreLabel(score, model, last.label),
  )
}

interface Test {
  readonly used: readonly Figure[]
  readonly results: Backtest
  /** With the lowest, and with the highest of the values published of each year. */
  readonly low: Backtest
  readonly high: Backtest
}

const tests = new WeakMap<Evidence, Map<string, Test>>()

/** The back-test of a series, which takes a second: once for all the numbers of it. */
function testOf(evidence: Evidence, series: string): Test {
  const known = tests.get(evidence) ?? new Map<string, Test>()
  tests.set(evidence, known)
  const test = known.get(series) ?? runTest(evidence, series)
  known.set(series, test)
  return test
}

function runTest(evidence: Evidence, series: string): Test {
  const { used } = observedOf(evidence, seriesById(evidence, series).figures)
  if (used.length < FEWEST_YEARS) {
    throw new ExodusError(
      'TooFewFiguresError',
      `${series} has ${used.length} years without a gap or a break; a back-test needs ${FEWEST_YEARS}.`,
      { field: 'series', value: series },
    )
  }
  const bounds = boundsOf(evidence, used)
  const run = (of: (figure: Figure) => number): Backtest => backtest(used.map(of), { bounds })
  const results = run(({ value }) => value)
  if (!used.some(({ range }) => range)) return { used, results, low: results, high: results }
  return {
    used,
    results,
    low: run((figure) => rangeOf(figure).low),
    high: run((figure) => rangeOf(figure).high),
  }
}
