import type { DatasetContent } from '../dataset-content'
import { inChunks } from '../in-chunks'
import { type Indexed, mapIndexed, rowsByKey, valueAt } from '../indexed'
import { type AttributeCells, readCells, type SdmxCells, type SdmxDataOptions } from './cells'
import { AGENCY, toSdmxId, toStructureId } from './ids'
import { element, elementChunks, header, messageChunks } from './xml'

export interface SdmxXmlOptions extends SdmxDataOptions {
  /** Series over TIME_PERIOD (the default) or over another dimension, or `AllDimensions`. */
  readonly dimensionAtObservation?: string
  /** Whether observations are written, or the keys of series alone; they are by default. */
  readonly observations?: boolean
  /** What the receiver is to do with the data. SDMX-ML 2.1 has no `Merge`: it is written `Append`. */
  readonly action?: 'Replace' | 'Merge' | 'Delete'
  readonly validFrom?: string
  readonly validTo?: string
}

interface MessagePart {
  readonly content: DatasetContent
  readonly options: SdmxXmlOptions
}

/**
 * A dataset as an SDMX-ML 2.1 generic data message, which older clients read. The values of an attribute that has
 * several are written in one, with spaces between.
 * @throws ExodusError `DuplicateObservationError` when the table holds rival rows
 */
export const toSdmxXml = (content: DatasetContent, options: SdmxXmlOptions = {}): string =>
  [...sdmxXmlChunks([{ content, options }])].join('')

/**
 * One message of several data sets, piece by piece. What cannot be written is found before the first piece.
 * @throws ExodusError `DuplicateObservationError` when a table holds rival rows
 */
export function sdmxXmlChunks(parts: readonly MessagePart[]): Iterable<string> {
  const read = parts.map((part) => ({ ...part, cells: readCells(part.content, part.options) }))
  return inChunks(messageChunks('GenericData', texts(read)))
}

function* texts(parts: readonly (MessagePart & { readonly cells: SdmxCells })[]): Generator<string> {
  const [first] = parts
  const days = parts.map(({ content }) => content.description.revised).toSorted()
  const structures = new Map(
    parts.map(({ content, options }) => [content.description.id, structureOf(content, options)] as const),
  )
  yield header(
    first ? `${toSdmxId(first.content.description.id)}-${first.content.dataVersion}` : AGENCY,
    days.at(-1) ?? '',
    AGENCY,
    ...structures.values(),
  )
  for (const part of parts) yield* dataSet(part)
}

const packing = ({ dimensionAtObservation = 'TIME_PERIOD' }: SdmxXmlOptions): string => dimensionAtObservation

const structureOf = ({ description: { id, version } }: DatasetContent, options: SdmxXmlOptions): string =>
  element(
    'message:Structure',
    { structureID: toSdmxId(id), dimensionAtObservation: packing(options) },
    element(
      'common:Structure',
      {},
      element('Ref', { agencyID: AGENCY, id: toStructureId(id), version, class: 'DataStructure' }),
    ),
  )

function dataSet({ content, options, cells }: MessagePart & { readonly cells: SdmxCells }): Iterable<string> {
  const { action = 'Replace', validFrom, validTo } = options
  return elementChunks(
    'message:DataSet',
    {
      structureRef: toSdmxId(content.description.id),
      action: action === 'Merge' ? 'Append' : action,
      validFromDate: validFrom,
      validToDate: validTo,
    },
    dataSetContent(cells, options),
  )
}

function* dataSetContent(cells: SdmxCells, options: SdmxXmlOptions): Generator<string> {
  if (cells.size === 0) return
  const constants = cells.attributes.filter(({ attribute }) => attribute.constant)
  const others = cells.attributes.filter(({ attribute }) => !attribute.constant)
  yield attributesElement(constants, 0)
  yield* packing(options) === 'AllDimensions' && options.observations !== false
    ? flatObservations(cells, others, options)
    : series(cells, others, options)
}

/** A dimension, with its elements as they stand in keys. */
type KeyPart = { readonly id: string } & Indexed<string>

/** The values of every dimension, TIME_PERIOD last. */
const keyParts = ({ dimensions, time }: SdmxCells): KeyPart[] => [
  ...dimensions.map(({ dimension: { id }, ...codes }) => ({ id, ...codes })),
  { id: time.dimension.id, ...mapIndexed(time, ({ value }) => value) },
]

const asElements = (parts: readonly KeyPart[]): Indexed<string>[] =>
  parts.map(({ id, ...codes }) => mapIndexed(codes, (code) => value(id, code)))

const value = (id: string, text: string): string => element('generic:Value', { id, value: text })

const keyElement = (name: string, parts: readonly Indexed<string>[], row: number): string =>
  element(name, {}, ...parts.map((part) => valueAt(part, row)))

function* flatObservations(
  cells: SdmxCells,
  attributes: readonly AttributeCells[],
  options: SdmxXmlOptions,
): Generator<string> {
  const key = asElements(keyParts(cells))
  for (let row = 0; row < cells.size; row++) {
    yield element(
      'generic:Obs',
      {},
      keyElement('generic:ObsKey', key, row),
      measure(cells, row, options),
      attributesElement(attributes, row),
    )
  }
}

function* series(
  cells: SdmxCells,
  attributes: readonly AttributeCells[],
  options: SdmxXmlOptions,
): Generator<string> {
  const at = packing(options) === 'AllDimensions' ? 'TIME_PERIOD' : packing(options)
  const all = keyParts(cells)
  const observed = all.find(({ id }) => id === at)
  const key = asElements(all.filter(({ id }) => id !== at))
  const observation = (row: number): string =>
    element(
      'generic:Obs',
      {},
      element('generic:ObsDimension', { value: observed ? valueAt(observed, row) : '' }),
      measure(cells, row, options),
      attributesElement(attributes, row),
    )
  for (const rows of rowsByKey(key, cells.size)) {
    yield element(
      'generic:Series',
      {},
      keyElement('generic:SeriesKey', key, rows[0] ?? 0),
      ...(options.observations === false ? [] : rows.map(observation)),
    )
  }
}

/** A value that the source reports as missing is not a number. */
const measure = ({ values }: SdmxCells, row: number, { measures }: SdmxXmlOptions): string =>
  measures === false ? '' : element('generic:ObsValue', { value: String(values[row] ?? Number.NaN) })

function attributesElement(attributes: readonly AttributeCells[], row: number): string {
  const written = attributes.flatMap((cells) => {
    const cell = valueAt(cells, row)
    if (cell === null) return []
    return [
      value(
        cells.attribute.id,
        Array.isArray(cell) ? cell.map((one) => one ?? Number.NaN).join(' ') : String(cell),
      ),
    ]
  })
  return written.length === 0 ? '' : element('generic:Attributes', {}, ...written)
}
