import type { LocalizedText } from '../../schema'
import type { DatasetContent } from '../dataset-content'
import { valueAt } from '../indexed'
import { readCells, type SdmxCell, type SdmxCells } from './cells'
import type { SdmxCsvOptions } from './data-csv'
import { AGENCY, toSdmxId, toStructureId } from './ids'
import { namesOf } from './names'
import { normalizedTimes } from './time-period'

/** Between the values of an attribute that has several. */
export const SUB_FIELD = ';'

export interface CsvColumn {
  readonly header: string
  /** Columns of several datasets are put together place by place. */
  readonly place: 'head' | 'dimension' | 'measure' | 'attribute' | 'custom'
  readonly cell: (row: number) => string
}

/** The columns of a dataset. */
export interface CsvPart {
  readonly size: number
  readonly structure: 'dataflow' | 'datastructure'
  readonly columns: readonly CsvColumn[]
  /** Whether some attribute may have several values. */
  readonly many: boolean
}

export function columnsOf(content: DatasetContent, options: SdmxCsvOptions): CsvPart {
  const cells = readCells(content, options)
  const { observations = true, measures = true, structure = 'dataflow' } = options
  const attributes = cells.attributes.filter(({ attribute }) => observations || attribute.constant)
  const component = componentWriter(content, options)
  const { time } = cells
  const times = {
    values:
      options.timeFormat === 'normalized'
        ? normalizedTimes(time.values)
        : time.values.map(({ value }) => value),
    places: time.places,
  }
  const seriesKey = (row: number): string => cells.dimensions.map((codes) => valueAt(codes, row)).join('.')
  const columns = [
    ...structureColumns(content, options),
    ...keyColumns(options, seriesKey, (row) => `${seriesKey(row)}.${valueAt(times, row)}`),
    ...cells.dimensions.flatMap((codes) =>
      component('dimension', codes.dimension, (row) => [valueAt(codes, row)]),
    ),
    ...(observations ? component('dimension', time.dimension, (row) => [valueAt(times, row)]) : []),
    ...(observations && measures
      ? component('measure', measureOf(content), (row) => [valueText(cells, row)])
      : []),
    ...attributes.flatMap(({ attribute, ...given }) =>
      component(
        'attribute',
        { ...attribute, ...('codeList' in attribute.values ? { codeList: attribute.values.codeList } : {}) },
        (row) => attributeTexts(valueAt(given, row)),
      ),
    ),
    ...validity(options),
  ]
  return { size: cells.size, structure, columns, many: attributes.some(({ attribute }) => attribute.many) }
}

function structureColumns(
  { description: { id, version, title } }: DatasetContent,
  { labels, structure, action = 'Replace', language = 'en' }: SdmxCsvOptions,
): CsvColumn[] {
  const artefact = `${AGENCY}:${structure === 'datastructure' ? toStructureId(id) : toSdmxId(id)}(${version})`
  return [
    always('STRUCTURE_ID', labels === 'both' ? `${artefact}: ${title[language]}` : artefact),
    ...(labels === 'name' ? [always('STRUCTURE_NAME', title[language])] : []),
    always('ACTION', action.charAt(0)),
  ]
}

const always = (header: string, text: string, place: CsvColumn['place'] = 'head'): CsvColumn => ({
  header,
  place,
  cell: () => text,
})

const keyColumns = (
  { keys = 'none' }: SdmxCsvOptions,
  series: CsvColumn['cell'],
  observation: CsvColumn['cell'],
): CsvColumn[] => [
  ...(keys === 'series' || keys === 'both'
    ? [{ header: 'SERIES_KEY', place: 'head', cell: series } as const]
    : []),
  ...(keys === 'obs' || keys === 'both'
    ? [{ header: 'OBS_KEY', place: 'head', cell: observation } as const]
    : []),
]

const validity = ({ validFrom, validTo }: SdmxCsvOptions): CsvColumn[] => [
  ...(validFrom === undefined ? [] : [always('VALID_FROM', validFrom, 'custom')]),
  ...(validTo === undefined ? [] : [always('VALID_TO', validTo, 'custom')]),
]

interface Component {
  readonly id: string
  readonly name: LocalizedText
  readonly codeList?: string
  readonly many?: boolean
}

const measureOf = ({ description }: DatasetContent): Component => ({
  id: 'OBS_VALUE',
  name: description.measure.title,
})

/** A value that the source reports as missing is not a number. */
const valueText = ({ values }: SdmxCells, row: number): string => String(values[row] ?? Number.NaN)

function attributeTexts(cell: SdmxCell): string[] {
  if (cell === null) return []
  return Array.isArray(cell) ? cell.map((one) => String(one ?? Number.NaN)) : [String(cell)]
}

/** Writes a component in one column or two, with names as the labels ask. */
function componentWriter(content: DatasetContent, { labels = 'id', language = 'en' }: SdmxCsvOptions) {
  return (
    place: CsvColumn['place'],
    { id, name, codeList, many = false }: Component,
    texts: (row: number) => readonly string[],
  ): CsvColumn[] => {
    const look = codeList === undefined ? undefined : namesOf(content, codeList)
    const nameOf = look ? memoized((code) => look(code).name[language]) : undefined
    const header = many ? `${id}[]` : id
    if (labels === 'both') {
      const labelled = (text: string): string => (nameOf ? `${text}: ${nameOf(text)}` : text)
      const cell = (row: number): string => texts(row).map(labelled).join(SUB_FIELD)
      return [{ header: `${header}: ${name[language]}`, place, cell }]
    }
    const codes: CsvColumn = { header, place, cell: (row) => texts(row).join(SUB_FIELD) }
    if (labels === 'id') return [codes]
    const names = (row: number): string => (nameOf ? texts(row).map(nameOf).join(SUB_FIELD) : '')
    return [codes, { header: name[language], place, cell: names }]
  }
}

function memoized(name: (code: string) => string): (code: string) => string {
  const known = new Map<string, string>()
  return (code) => {
    const found = known.get(code) ?? name(code)
    known.set(code, found)
    return found
  }
}
