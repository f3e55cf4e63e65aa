import { formatPeriod, parsePeriod } from '../period'
import type { CodeList } from '../schema'
import { datasetUrl, licenceUrl, sourceUrl } from './addresses'
import { citeDataset } from './cite-dataset'
import { describeColumns } from './column-descriptions'
import { type Cell, numberedRows } from './columnar-rows'
import { type Cube, type CubeAxis, cubeOf } from './cube'
import type { DatasetContent } from './dataset-content'
import { inChunks } from './in-chunks'
import type { JsonObject } from './json-object'
import { evaluated, jsonTexts, LazyArray, type LazyJson, LazyObject, withLazy } from './lazy-json'

interface JsonStatOptions {
  /** Language of the labels. */
  readonly locale?: 'en' | 'ur'
}

/** Lists whose codes are places on a map. */
const GEOGRAPHIC = ['area', 'province', 'district']

/** Above this part of filled cells an array is shorter than an object of places. */
const DENSE = 0.4

/**
 * The default answers as a JSON-stat 2.0 dataset. A dimension of one category, named as the measure, carries the unit.
 * `status` is SDMX's; the other attributes and the row of each value stand in `extension.exodus.attributes`, laid out as
 * `status` is: one text for all, an array, or an object of places. A cell of which nothing is published has no row.
 * @throws ExodusError `DuplicateObservationError` for rival values, `NotACubeError` for a grouped answer
 */
export const toJsonStat = (content: DatasetContent, options: JsonStatOptions = {}): JsonObject =>
  evaluated(describe(content, options)) as JsonObject

/** The same as text, piece by piece, for answers that are long. */
export const jsonStatChunks = (content: DatasetContent, options: JsonStatOptions = {}): Iterable<string> =>
  inChunks(jsonTexts(describe(content, options)))

function describe(content: DatasetContent, { locale = 'en' }: JsonStatOptions): LazyObject {
  const { description, dataVersion, table } = content
  const cube = cubeOf(content)
  const metric = metricOf(content, cube.axes, locale)
  const axes = cube.axes.map((axis) => [axis.id, dimensionOf(content, axis, locale)] as const)
  const rows = numberedRows(table)
  const attributes = rows.columnNames.filter(
    (name) => name !== 'value' && !cube.axes.some((axis) => axis.id === name),
  )
  const spread = Object.fromEntries(attributes.map((name) => [name, laidOut(cube, rows.column(name))]))
  const { status, ...others } = spread
  const geo = cube.axes.filter(({ codeList = '' }) => GEOGRAPHIC.includes(codeList)).map(({ id }) => id)
  return withLazy({
    version: '2.0',
    class: 'dataset',
    href: datasetUrl(content),
    label: description.title[locale],
    source: [...new Set(content.sources.map(({ publisher }) => publisher))].join('; '),
    updated: description.revised,
    note: [description.counts, description.doesNotCount, ...description.caveats].map((text) => text[locale]),
    id: [...axes.map(([id]) => id), ...(metric ? [metric.id] : [])],
    size: [...cube.axes.map(({ codes }) => codes.length), ...(metric ? [1] : [])],
    role: { time: ['period'], metric: [metric?.id ?? 'measure'], ...(geo.length > 0 ? { geo } : {}) },
    dimension: Object.fromEntries([...axes, ...(metric ? [[metric.id, metric.dimension] as const] : [])]),
    value: laidOut(cube, table.column('value'), false),
    status,
    extension: withLazy({
      exodus: withLazy({
        id: description.id,
        version: description.version,
        dataVersion,
        licence: { id: description.licence.spdx, url: licenceUrl(content) },
        citation: citeDataset(content),
        attributes: withLazy(others),
        sources: Object.fromEntries(content.sources.map(({ id }) => [id, sourceUrl(content, id)])),
      }),
    }),
  })
}

/** Cells in the places of the cube, in the shortest of the forms that JSON-stat has. */
function laidOut(cube: Cube, cells: readonly Cell[], mayBeOne = true): LazyJson {
  const [first] = cells
  if (mayBeOne && typeof first === 'string' && first !== '' && cells.every((cell) => cell === first))
    return first
  const isFilled = (row: number): boolean => cells[row] !== '' && cells[row] !== null
  const filled = cube.inOrder.filter(isFilled)
  // Readers take an object without any place for no value at all.
  if (filled.length > 0 && filled.length < cube.size * DENSE) {
    return new LazyObject(function* places() {
      for (const row of filled) yield [String(cube.cells[row]), cells[row] ?? null]
    })
  }
  return new LazyArray(function* all() {
    let place = 0
    for (const row of filled) {
      for (; place < (cube.cells[row] ?? 0); place++) yield null
      yield cells[row] ?? null
      place++
    }
    for (; place < cube.size; place++) yield null
  })
}

function dimensionOf(content: DatasetContent, axis: CubeAxis, locale: 'en' | 'ur'): JsonObject {
  const column = describeColumns(content).find(({ name }) => name === axis.id)
  const names = axis.codeList === undefined ? undefined : namesIn(content.codeLists[axis.codeList], locale)
  const labelOf = (code: string): string =>
    axis.id === 'period' ? formatPeriod(parsePeriod(code), locale) : (names?.get(code) ?? code)
  return {
    label: column?.title[locale] ?? axis.id,
    category: {
      index: axis.codes,
      label: Object.fromEntries(axis.codes.map((code) => [code, labelOf(code)])),
    },
  }
}

const namesIn = (list: CodeList | undefined, locale: 'en' | 'ur'): Map<string, string> =>
  new Map(list?.codes.map(({ code, name }) => [code, name[locale]]))

/** Where no dimension says what is measured, one is added for it; where units differ by row, it has none. */
function metricOf(
  { description, codeLists }: DatasetContent,
  axes: readonly CubeAxis[],
  locale: 'en' | 'ur',
) {
  if (axes.some(({ id }) => id === 'measure')) return undefined
  const { id, title, unit } = description.measure
  const label = unit === null ? undefined : namesIn(codeLists.unit, locale).get(unit)
  const dimension: JsonObject = {
    label: title[locale],
    category: {
      index: [id],
      label: { [id]: title[locale] },
      ...(unit === null ? {} : { unit: { [id]: { label: label ?? unit } } }),
    },
  }
  return { id: axes.some((axis) => axis.id === id) ? `${id}-measure` : id, dimension }
}
