import { unknownId } from '../../error'
import type { DatasetContent } from '../dataset-content'
import { type Indexed, mapIndexed, rowsByKey } from '../indexed'
import type { Json, JsonObject } from '../json-object'
import { LazyObject, withLazy } from '../lazy-json'
import { annotationsOf } from './annotations'
import { readCells, type SdmxCells } from './cells'
import type { SdmxDimension } from './components'
import { writeAttributes } from './data-attributes'
import type { SdmxJsonOptions } from './data-json'
import { toSdmxId, toStructureId, urnOf } from './ids'
import { type Language, named, namesOf } from './names'

/** A dimension with the values the message has of it, and the place of each row's value among them. */
interface IndexedDimension extends Indexed<JsonObject> {
  readonly dimension: SdmxDimension
  readonly keyPosition: number
}

interface Placement {
  readonly dataSet: readonly IndexedDimension[]
  readonly series: readonly IndexedDimension[]
  readonly observation: readonly IndexedDimension[]
}

/** One structure and one data set of a message; the observations are made when they are asked for. */
interface Part {
  readonly structure: JsonObject
  readonly dataSet: LazyObject
}

/** A dataset as a part of a message. */
export function writePart(
  content: DatasetContent,
  options: SdmxJsonOptions,
  language: Language,
  index: number,
): Part {
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
    dataSet: withLazy({
      structure: index,
      action: options.action ?? 'Replace',
      validFrom: options.validFrom,
      validTo: options.validTo,
      annotations: annotations.map((_, place) => place),
      attributes: dataSet.values,
      ...rowsOf(cells, placed, options, valuesOf),
    }),
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
  const coded = cells.dimensions.map(({ dimension, ...codes }, keyPosition) => {
    const look = namesOf(content, dimension.codeList ?? '')
    const values = mapIndexed(codes, (id) => {
      const { name, parent } = look(id)
      return { id, ...named(name, language), ...(parent === undefined ? {} : { parent }) }
    })
    return { dimension, keyPosition, ...values }
  })
  const { dimension, ...times } = cells.time
  const time = mapIndexed(times, ({ value, start, end }) => ({ value, start, end }))
  return [...coded, { dimension, keyPosition: coded.length, ...time }]
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

function rowsOf(
  { size, values }: SdmxCells,
  { series, observation }: Placement,
  options: SdmxJsonOptions,
  attributesOf: (row: number) => readonly Json[],
): Readonly<Record<string, LazyObject>> {
  const measured = options.measures !== false
  // A value that the source reports as missing is the text NaN in every representation of SDMX.
  const cell = (row: number): Json =>
    measured ? [values[row] ?? 'NaN', ...attributesOf(row)] : attributesOf(row)
  const observationsOf = (rows: readonly number[]): LazyObject =>
    new LazyObject(function* observations() {
      for (const row of inOrder(rows, observation)) yield [keyOf(observation, row), cell(row)]
    })
  if (series.length === 0) {
    return { observations: observationsOf(Array.from({ length: size }, (_, row) => row)) }
  }
  return {
    series: new LazyObject(function* allSeries() {
      for (const rows of rowsByKey(series, size)) {
        const observations = options.observations === false ? undefined : observationsOf(rows)
        yield [keyOf(series, rows[0] ?? 0), withLazy({ observations })]
      }
    }),
  }
}

/** Keys of one number come in the order of the numbers, as in every object of JavaScript. */
function inOrder(rows: readonly number[], keys: readonly IndexedDimension[]): readonly number[] {
  const [key, ...others] = keys
  if (key === undefined || others.length > 0) return rows
  return rows.toSorted((a, b) => (key.places[a] ?? 0) - (key.places[b] ?? 0))
}
