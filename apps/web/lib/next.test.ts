import { backtestScores, scenarios } from '@exodus/core/projections'
import { expect, test } from 'vitest'
import { figureWithId } from './evidence'
import { forecasts, HORIZON, leverName, scenarioViews } from './next'

test('without a question every lever stands at what the data give', async () => {
  const views = await scenarioViews({})
  expect(views.map(({ scenario }) => scenario.id)).toEqual(scenarios.map(({ id }) => id))
  expect(views.flatMap(({ result }) => result.levers).filter(({ changed }) => changed)).toEqual([])
  for (const { result } of views) {
    for (const { figures } of result.outcomes) expect(figures.at(-1)?.period.end.slice(0, 4)).toBe(HORIZON)
  }
})

test('a lever in the address moves its own scenario and no other', async () => {
  const name = 'doctors-per-thousand.return-rate'
  const views = await scenarioViews({ [name]: '50' })
  const changed = views.flatMap(({ scenario, result }) =>
    result.levers.filter((lever) => lever.changed).map(({ lever }) => leverName(scenario, lever)),
  )
  expect(changed).toEqual([name])
})

test.each(['500', 'many', '-101', '1e99'])('the value %s is told and left out', async (value) => {
  const [view] = await scenarioViews({ 'cumulative-departures.growth-skilled': value })
  expect(view?.problems).toEqual([{ lever: 'growth-skilled', value, low: -100, high: 100 }])
  expect(view?.result.levers.every(({ changed }) => !changed)).toBe(true)
})

test('a series is forecast or there is a reason why not', async () => {
  for (const { projection } of await forecasts()) {
    expect(projection.figures.length > 0).toBe(projection.verdict.forecast)
    if (!projection.verdict.forecast) expect(projection.verdict.reasons).not.toEqual([])
  }
})

test('every number of a test opens under its id', async () => {
  for (const { projection, tests } of await forecasts()) {
    expect(tests.size).toBe(projection.backtest?.results.length)
    for (const [model, figures] of tests) {
      const result = projection.backtest?.results.find((one) => one.model === model)
      expect(figures.map(({ value }) => value)).toEqual(
        backtestScores.map(({ read }) => (result ? read(result) : undefined)),
      )
    }
    const [one] = [...tests.values()].flat()
    expect((await figureWithId(one?.id ?? '')).value).toBe(one?.value)
  }
})
