import { unknownId } from '../../error'
import type { DatasetContent } from '../dataset-content'
import { annotationsOf } from './annotations'
import { readCells, type SdmxCells } from './cells'
import type { SdmxDimension } from './components'
import { writeAttributes } from './data-attributes'
import type { SdmxJsonOptions } from './data-json'
import { toSdmxId, toStructureId, urnOf } from './ids'
import { indexed } from './indexed'
import type { Json, JsonObject } from './json'
import { type Language, named, namesOf } from './names'

/** A dimension with the values the message has of it, and the place of each row's value among them. */
interface IndexedDimension {
  readonly dimension: SdmxDimension
  readonly keyPosition: number
  readonly values: readonly JsonObject[]
  readonly places: Uint32Array
}

interface Placement {
  readonly dataSet: readonly IndexedDimension[]
  readonly series: readonly IndexedDimension[]
  readonly observation: readonly IndexedDimension[]
}

/** A dataset as one structure and one data set of a message. */
export function writePart(
  content: DatasetContent,
  options: SdmxJsonOptions,
  language: Language,
  index: number,
): { structure: JsonObject; dataSet: JsonObject } {
  const cells = readCells(content, options)
  const placed = place(indexDimensions(cells, content, language), options)
  const { dataSet, observation, valuesOf } = writeAttributes(cells.attributes, content, language)
  const annotations = annotationsOf(content.description, language)
  const { description, baseUrl } = content
  const { title, measure, version } = description
  const flow = toSdmxId(description.id)
  return {
    structure: {
      ...named(title, language),
      description: description.description[language],
      descriptions: { ...description.description },
      links: [
        structureLink(
          'dataflow',
          urnOf('Dataflow', flow, version),
          `${baseUrl}/v1/datasets/${description.id}`,
        ),
        structureLink('datastructure', urnOf('DataStructure', toStructureId(description.id), version)),
      ],
      dimensions: {
        dataSet: placed.dataSet.map((each) => dimensionObject(each, language)),
        series: placed.series.map((each) => dimensionObject(each, language)),
        observation: placed.observation.map((each) => dimensionObject(each, language)),
      },
      ...(options.measures === false
        ? {}
        : {
            measures: {
              observation: [
                {
                  id: 'OBS_VALUE',
                  ...named(measure.title, language),
                  roles: ['PRIMARY'],
                  format: { dataType: 'Double' },
                },
              ],
            },
          }),
      attributes: { dataSet: dataSet.components, observation: observation.components },
      annotations,
      dataSets: [index],
    },
    dataSet: {
      structure: index,
      action: options.action ?? 'Replace',
      validFrom: options.validFrom,
      validTo: options.validTo,
      annotations: annotations.map((_, place) => place),
      attributes: dataSet.values,
      ...observationsOf(cells, placed, options, valuesOf),
    },
  }
}

const structureLink = (rel: string, urn: string, href?: string): JsonObject => ({
  rel,
  urn,
  ...(href === undefined ? {} : { href }),
})

const dimensionObject = (
  { dimension, keyPosition, values }: IndexedDimension,
  language: Language,
): JsonObject => ({
  id: dimension.id,
  ...named(dimension.name, language),
  keyPosition,
  ...(dimension.codeList === undefined
    ? { roles: ['TIME_PERIOD'], format: { dataType: 'ObservationalTimePeriod' } }
    : {}),
  ...(values.length === 0 ? {} : { values }),
})

function indexDimensions(cells: SdmxCells, content: DatasetContent, language: Language): IndexedDimension[] {
  const coded = cells.dimensions.map(({ dimension, codes }, keyPosition) => {
    const look = namesOf(content, dimension.codeList ?? '')
    const { distinct, places } = indexed(codes)
    const values = distinct.map((id) => {
      const { name, parent } = look(id)
      return { id, ...named(name, language), ...(parent === undefined ? {} : { parent }) }
    })
    return { dimension, keyPosition, values, places }
  })
  const { distinct, places } = indexed(cells.times.map(({ value }) => value))
  const byValue = new Map(cells.times.map((time) => [time.value, time]))
  const times = distinct.map((value) => ({
    value,
    start: byValue.get(value)?.start,
    end: byValue.get(value)?.end,
  }))
  return [...coded, { dimension: cells.time, keyPosition: coded.length, values: times, places }]
}

/** Dimensions with one value stand at the data set, as the standard advises; the key of a series keeps at least one. */
function place(dimensions: readonly IndexedDimension[], options: SdmxJsonOptions): Placement {
  const at = options.dimensionAtObservation ?? 'TIME_PERIOD'
  const ids = dimensions.map(({ dimension }) => dimension.id)
  if (at !== 'AllDimensions' && !ids.includes(at)) {
    throw unknownId({ field: 'dimensionAtObservation', value: at, known: [...ids, 'AllDimensions'] })
  }
  const flat = at === 'AllDimensions' && options.observations !== false
  const atObservation = flat || at === 'AllDimensions' ? 'TIME_PERIOD' : at
  const others = dimensions.filter(({ dimension }) => dimension.id !== atObservation)
  const single = others.filter(({ values }) => values.length === 1)
  const dataSet = flat || single.length < others.length ? single : single.slice(0, -1)
  const series = others.filter((dimension) => !dataSet.includes(dimension))
  const observation = dimensions.filter(({ dimension }) => dimension.id === atObservation)
  return flat
    ? { dataSet, series: [], observation: [...series, ...observation] }
    : { dataSet, series, observation }
}

const keyOf = (dimensions: readonly IndexedDimension[], row: number): string =>
  dimensions.map(({ places }) => places[row]).join(':')

function observationsOf(
  { size, values }: SdmxCells,
  { series, observation }: Placement,
  options: SdmxJsonOptions,
  attributesOf: (row: number) => readonly Json[],
): JsonObject {
  const measured = options.measures !== false
  // A value that the source reports as missing is the text NaN in every representation of SDMX.
  const cell = (row: number): Json =>
    measured ? [values[row] ?? 'NaN', ...attributesOf(row)] : attributesOf(row)
  if (series.length === 0) {
    const observations: Record<string, Json> = {}
    for (let row = 0; row < size; row++) observations[keyOf(observation, row)] = cell(row)
    return { observations }
  }
  const all: Record<string, { observations?: Record<string, Json> }> = {}
  for (let row = 0; row < size; row++) {
    const key = keyOf(series, row)
    all[key] ??= options.observations === false ? {} : { observations: {} }
    const { observations } = all[key]
    if (observations) observations[keyOf(observation, row)] = cell(row)
  }
  return { series: all }
}
