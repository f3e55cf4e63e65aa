import { beforeAll, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../evidence'
import { type Figure, readWhere } from '../figure'
import { figureById } from './figure-by-id'
import { metrics } from './registry'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence()
})

const withInputs = (figure: Figure): Figure[] =>
  figure.lineage.operation === 'observation'
    ? [figure]
    : [figure, ...figure.lineage.inputs.flatMap(withInputs)]

test('every id in the lineage of every metric finds its figure again', () => {
  const figures = metrics.flatMap((metric) => withInputs(metric.at(evidence, metric.example)))
  for (const figure of figures) {
    if (figure.id !== undefined) expect(figureById(evidence, figure.id)).toEqual(figure)
  }
})

test('every id of a dataset finds its figure again', () => {
  for (const dataset of ['departures-total', 'passport-rank', 'net-migration']) {
    const figures = readWhere(evidence, dataset, {})
    expect(figures.length).toBeGreaterThan(0)
    for (const figure of figures) expect(figureById(evidence, figure.id ?? '')).toEqual(figure)
  }
})

test('an id with too many or too few codes is an error that says which it takes', () => {
  expect(() => figureById(evidence, 'departures-total/PAK.2024')).toThrow(
    expect.objectContaining({
      code: 'InvalidFigureIdError',
      message: '"departures-total/PAK.2024" has 2 codes; departures-total takes 3: origin.scope.period.',
    }),
  )
  expect(() => figureById(evidence, 'departure-rate/2024')).toThrow(/departure-rate takes 2: origin.period/)
})

test('an id of nothing is an error that suggests something', () => {
  expect(() => figureById(evidence, 'departures-totl/PAK.beoe.2024')).toThrow(
    /Did you mean "departures-total"\?/,
  )
})
