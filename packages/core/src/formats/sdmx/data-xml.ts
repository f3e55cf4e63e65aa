import type { DatasetContent } from '../dataset-content'
import { type AttributeCells, readCells, type SdmxCells, type SdmxDataOptions } from './cells'
import { AGENCY, toSdmxId, toStructureId } from './ids'
import { element, header, message } from './xml'

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

/**
 * A dataset as an SDMX-ML 2.1 generic data message, which older clients read. The values of an attribute that has
 * several are written in one, with spaces between.
 * @throws ExodusError `DuplicateObservationError` when the table holds rival rows
 */
export const toSdmxXml = (content: DatasetContent, options: SdmxXmlOptions = {}): string =>
  toSdmxXmlMessage([{ content, options }])

/** One message of several data sets. */
export function toSdmxXmlMessage(
  parts: readonly { readonly content: DatasetContent; readonly options: SdmxXmlOptions }[],
): string {
  const [first] = parts
  const revised =
    parts
      .map(({ content }) => content.description.revised)
      .toSorted()
      .at(-1) ?? ''
  const structures = new Map(
    parts.map(({ content, options }) => [content.description.id, structureOf(content, options)] as const),
  )
  return message(
    'GenericData',
    header(
      first ? `${toSdmxId(first.content.description.id)}-${first.content.dataVersion}` : AGENCY,
      revised,
      AGENCY,
      ...structures.values(),
    ),
    ...parts.map(({ content, options }) => dataSet(content, options)),
  )
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

function dataSet(content: DatasetContent, options: SdmxXmlOptions): string {
  const cells = readCells(content, options)
  const constants = cells.attributes.filter(({ attribute }) => attribute.constant)
  const others = cells.attributes.filter(({ attribute }) => !attribute.constant)
  const { action = 'Replace', validFrom, validTo } = options
  return element(
    'message:DataSet',
    {
      structureRef: toSdmxId(content.description.id),
      action: action === 'Merge' ? 'Append' : action,
      validFromDate: validFrom,
      validToDate: validTo,
    },
    cells.size === 0 ? '' : attributesElement(constants, 0),
    ...(packing(options) === 'AllDimensions' && options.observations !== false
      ? flatObservations(cells, others, options)
      : series(cells, others, options)),
  )
}

/** The values of every dimension, TIME_PERIOD last. */
const dimensionValues = ({
  dimensions,
  time,
  times,
}: SdmxCells): { id: string; at: (row: number) => string }[] => [
  ...dimensions.map(({ dimension, codes }) => ({ id: dimension.id, at: (row: number) => codes[row] ?? '' })),
  { id: time.id, at: (row) => times[row]?.value ?? '' },
]

const value = (id: string, text: string): string => element('generic:Value', { id, value: text })

function flatObservations(
  cells: SdmxCells,
  attributes: readonly AttributeCells[],
  options: SdmxXmlOptions,
): string[] {
  const dimensions = dimensionValues(cells)
  return Array.from({ length: cells.size }, (_, row) =>
    element(
      'generic:Obs',
      {},
      element('generic:ObsKey', {}, ...dimensions.map(({ id, at }) => value(id, at(row)))),
      measure(cells, row, options),
      attributesElement(attributes, row),
    ),
  )
}

function series(cells: SdmxCells, attributes: readonly AttributeCells[], options: SdmxXmlOptions): string[] {
  const at = packing(options) === 'AllDimensions' ? 'TIME_PERIOD' : packing(options)
  const all = dimensionValues(cells)
  const observed = all.find(({ id }) => id === at)
  const key = all.filter(({ id }) => id !== at)
  const bySeries = new Map<string, string[]>()
  for (let row = 0; row < cells.size; row++) {
    const seriesKey = element('generic:SeriesKey', {}, ...key.map(({ id, at: text }) => value(id, text(row))))
    const observations = bySeries.get(seriesKey) ?? []
    bySeries.set(seriesKey, observations)
    if (options.observations === false) continue
    observations.push(
      element(
        'generic:Obs',
        {},
        element('generic:ObsDimension', { value: observed?.at(row) ?? '' }),
        measure(cells, row, options),
        attributesElement(attributes, row),
      ),
    )
  }
  return Array.from(bySeries, ([seriesKey, observations]) =>
    element('generic:Series', {}, seriesKey, ...observations),
  )
}

/** A value that the source reports as missing is not a number. */
const measure = ({ values }: SdmxCells, row: number, { measures }: SdmxXmlOptions): string =>
  measures === false ? '' : element('generic:ObsValue', { value: String(values[row] ?? Number.NaN) })

function attributesElement(attributes: readonly AttributeCells[], row: number): string {
  const written = attributes.flatMap(({ attribute, cells }) => {
    const cell = cells[row] ?? null
    if (cell === null) return []
    return [
      value(
        attribute.id,
        Array.isArray(cell) ? cell.map((one) => one ?? Number.NaN).join(' ') : String(cell),
      ),
    ]
  })
  return written.length === 0 ? '' : element('generic:Attributes', {}, ...written)
}
