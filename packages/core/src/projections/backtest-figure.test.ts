import { describe, expect, test } from 'vitest'
import { descriptions, evidence } from '../../test/real-data'
import { datasetsToResolve, resolveFigure } from '../answers'
import { ExodusError } from '../error'
import { openEvidence } from '../evidence'
import { type Figure, figureToJson } from '../figure'
import { FigureJson } from '../schema'
import { type BacktestAddress, backtestFigure, backtestFigureId, parseBacktestId } from './backtest-figure'
import { backtestScores } from './backtest-scores'
import { modelById, models } from './models'
import { project } from './project'
import { seriesById } from './series'

const SERIES = ['departures/PAK', 'sbp-remittances/TOTAL'] as const

const open = (id: string): Figure => resolveFigure(evidence, descriptions, id)

describe.each(SERIES)('a number of the back-test of %s', (series) => {
  const { backtest, observed } = project(evidence, seriesById(evidence, series).figures)

  test('is that of the back-test behind the projection, under an id that opens it', () => {
    expect(backtest?.results.length).toBe(models.length)
    for (const result of backtest?.results ?? []) {
      for (const score of backtestScores) {
        const figure = open(backtestFigureId(series, result.model, score.id))
        expect(figure.value).toBe(score.read(result))
        expect(figure.id).toBe(backtestFigureId(series, result.model, score.id))
        expect(figure.range === undefined || figure.range.low <= figure.value).toBe(true)
      }
    }
  })

  test('has the figures that were tested on as its inputs, and is of the years that were forecast', () => {
    const { lineage, period } = open(backtestFigureId(series, 'drift', 'mae'))
    expect(lineage).toMatchObject({ operation: 'back-test', inputs: observed })
    expect(period.code).toBe(`${observed[10]?.period.code}/${observed.at(-1)?.period.code}`)
  })

  test('of the naive model is the mean change over up to ten years, counted by hand', () => {
    const values = observed.map(({ value }) => value)
    const misses = values
      .slice(9, -1)
      .flatMap((last, at) => values.slice(10 + at, 20 + at).map((came) => Math.abs(came - last)))
    const mean = misses.reduce((sum, miss) => sum + miss, 0) / misses.length
    expect(open(backtestFigureId(series, 'naive', 'mae')).value).toBeCloseTo(mean, 6)
    expect(open(backtestFigureId(series, 'naive', 'forecasts')).value).toBe(misses.length)
    expect(open(backtestFigureId(series, 'naive', 'against-naive')).value).toBe(1)
  })
})

test('only the datasets of the series need to be open', async () => {
  const id = 'backtest-coverage-95/drift.sbp-remittances.TOTAL'
  expect(datasetsToResolve(id)).toEqual(['sbp-remittances'])
  const little = await openEvidence({ datasets: ['sbp-remittances'] })
  expect(backtestFigure(little, parseBacktestId(id) as BacktestAddress).value).toBe(open(id).value)
})

test('it is written as any figure is', () => {
  const json = figureToJson(open('backtest-mase/drift.departures.PAK'))
  expect(FigureJson.parse(json)).toMatchObject({ unit: 'ratio', quality: 'estimate' })
})

test('what is misspelt is refused with what is nearest', () => {
  const problemOf = (id: string) => {
    try {
      return open(id)
    } catch (error) {
      return error instanceof ExodusError ? error.problem : error
    }
  }
  expect(problemOf('backtest-mas/drift.departures.PAK')).toMatchObject({ nearest: 'backtest-mae' })
  expect(problemOf('backtest-mase/drfit.departures.PAK')).toMatchObject({ nearest: 'drift' })
  expect(problemOf('backtest-mase/drift.departure.PAK')).toMatchObject({ field: 'dataset' })
})

test('a series that is too short to test says how many years it has', () => {
  const address = {
    score: backtestScores[1],
    model: modelById('naive'),
    series: 'asylum-applications/PAK.BIH',
  }
  expect(() => backtestFigure(evidence, address)).toThrow(/years without a gap/)
})
