import { beforeAll, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../evidence'
import { metrics } from '../metrics'
import { FigureJson } from '../schema'
import type { Alternative, Figure, SourceReference } from './figure'
import { readObservation, readWhere } from './read-observation'
import { figureToJson } from './to-json'

let evidence: Evidence
let figures: Figure[]

beforeAll(async () => {
  evidence = await openEvidence()
  figures = [
    ...metrics.map((metric) => metric.at(evidence, metric.example)),
    ...readWhere(evidence, 'departures-total', {}),
  ]
})

test('a figure as JSON is what its schema says, and the schema knows every member', () => {
  for (const figure of figures) {
    const json = JSON.parse(JSON.stringify(figureToJson(figure)))
    expect(FigureJson.parse(json)).toEqual(json)
  }
})

const sourceOf = ({ id, publisher, title, published, url }: SourceReference): unknown =>
  Object.fromEntries(Object.entries({ id, publisher, title, published, url }).filter(([, text]) => text))

const rivalOf = ({ source, ...rival }: Alternative): unknown => ({ ...rival, source: sourceOf(source) })

/** Everything that a figure tells, written down member by member. */
function told(figure: Figure): unknown {
  const { lineage } = figure
  const common = {
    id: figure.id,
    label: figure.label,
    value: figure.value,
    unit: figure.unit.id,
    period: figure.period.code,
    status: figure.status,
    quality: figure.quality,
    range: figure.range,
    alternatives: figure.alternatives.length ? figure.alternatives.map(rivalOf) : undefined,
  }
  if (lineage.operation === 'observation') {
    return { ...common, lineage: { ...lineage, source: sourceOf(lineage.source) } }
  }
  const { operation, formula, factor, notes, inputs } = lineage
  return {
    ...common,
    lineage: {
      operation,
      formula,
      factor,
      notes: notes.length ? notes : undefined,
      inputs: inputs.map(told),
    },
  }
}

test('nothing that a figure tells is lost in its JSON', () => {
  for (const figure of figures) {
    expect(JSON.parse(JSON.stringify(figureToJson(figure)))).toEqual(JSON.parse(JSON.stringify(told(figure))))
  }
})

test('the rivals of a published value are in its JSON, with their sources', () => {
  const key = { origin: 'PAK', scope: 'beoe-oec', period: '2024' }
  const json = figureToJson(readObservation(evidence, 'departures-total', key))
  expect(json).toMatchObject({ id: 'departures-total/PAK.beoe-oec.2024', value: 727_381, unit: 'persons' })
  expect(json.alternatives?.map(({ value }) => value)).toEqual([725_672, 727_391])
  for (const { source } of json.alternatives ?? []) expect(source.url).toMatch(/^https:/)
})
