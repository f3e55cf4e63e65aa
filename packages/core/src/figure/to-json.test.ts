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

/** The JSON with every reference replaced by the figure that stands under its id before it. */
function expanded(json: FigureJson, known = new Map<string, FigureJson>()): FigureJson {
  if (!('inputs' in json.lineage)) {
    if (json.id !== undefined) known.set(json.id, json)
    return json
  }
  const inputs = json.lineage.inputs.map((input) => {
    if (!('ref' in input)) return expanded(input, known)
    const found = known.get(input.ref)
    if (!found) throw new Error(`${input.ref} does not stand before its reference`)
    return found
  })
  const whole = { ...json, lineage: { ...json.lineage, inputs } }
  if (json.id !== undefined) known.set(json.id, whole)
  return whole
}

const refsIn = (json: FigureJson): number =>
  'inputs' in json.lineage
    ? json.lineage.inputs.reduce((sum, input) => sum + ('ref' in input ? 1 : refsIn(input)), 0)
    : 0

test('only a figure with a thousand others behind it writes what comes again as a reference', () => {
  const sizeOf = ({ lineage }: Figure): number =>
    lineage.operation === 'observation'
      ? 1
      : 1 + lineage.inputs.reduce((sum, input) => sum + sizeOf(input), 0)
  const large = figures.filter((figure) => sizeOf(figure) >= 1_000)
  expect(large.length).toBeGreaterThan(0)
  for (const figure of large) expect(refsIn(figureToJson(figure)), figure.id).toBeGreaterThan(0)
  for (const figure of figures) {
    if (!large.includes(figure)) expect(refsIn(figureToJson(figure)), figure.id).toBe(0)
  }
  const [adjusted] = large.filter(({ id }) => id?.startsWith('driver-association-adjusted-p-value'))
  const [short, long] = [figureToJson, told].map(
    (write) => adjusted && JSON.stringify(write(adjusted)).length,
  )
  expect(short).toBeLessThan((long ?? 0) / 3)
})

test('nothing that a figure tells is lost in its JSON', () => {
  for (const figure of figures) {
    expect(JSON.parse(JSON.stringify(expanded(figureToJson(figure))))).toEqual(
      JSON.parse(JSON.stringify(told(figure))),
    )
  }
})

test('the rivals of a published value are in its JSON, with their sources', () => {
  const key = { origin: 'PAK', scope: 'beoe-oec', period: '2024' }
  const json = figureToJson(readObservation(evidence, 'departures-total', key))
  expect(json).toMatchObject({ id: 'departures-total/PAK.beoe-oec.2024', value: 727_381, unit: 'persons' })
  expect(json.alternatives?.map(({ value }) => value)).toEqual([725_672, 727_391])
  for (const { source } of json.alternatives ?? []) expect(source.url).toMatch(/^https:/)
})
