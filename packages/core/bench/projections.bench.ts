import { test } from 'vitest'
import { openEvidence } from '../src'
import {
  backtest,
  cumulativeDepartures,
  modelById,
  project,
  remittancesScenario,
  seriesById,
} from '../src/projections'

const evidence = await openEvidence()
const departures = seriesById(evidence, 'departures/PAK').figures
const values = seriesById(evidence, 'population/PAK').figures.map(({ value }) => value)

test('one fit to 66 years', async ({ bench }) => {
  await bench.compare(
    bench('drift', () => {
      modelById('drift').fit(values)
    }),
    bench('Theil–Sen', () => {
      modelById('theil-sen').fit(values)
    }),
    bench('damped Holt', () => {
      modelById('holt-damped').fit(values)
    }),
  )
})

test('one back-test from 56 years', async ({ bench }) => {
  await bench.compare(
    bench('drift, against naive', () => {
      backtest(values, { models: [modelById('drift')] })
    }),
    bench('all seven models', () => {
      backtest(values)
    }),
  )
})

test('a projection against a scenario', async ({ bench }) => {
  await bench.compare(
    bench('project 45 years of departures', () => {
      project(evidence, departures)
    }),
    bench('scenario of departures', () => {
      cumulativeDepartures.run(evidence)
    }),
    bench('scenario of remittances', () => {
      remittancesScenario.run(evidence)
    }),
  )
})
