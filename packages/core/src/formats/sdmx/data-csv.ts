import { quoteField } from '../csv'
import type { DatasetContent } from '../dataset-content'
import { readCells, type SdmxDataOptions } from './cells'
import { AGENCY, toSdmxId } from './ids'
import { type Language, namesOf } from './names'
import { normalizedTimes } from './time-period'

export interface SdmxCsvOptions extends SdmxDataOptions {
  /** Codes alone (the default), codes and names in one field, or names in columns of their own. */
  readonly labels?: 'id' | 'both' | 'name'
  /** TIME_PERIOD as in SDMX (the default), or brought to the finest unit of time in the message. */
  readonly timeFormat?: 'original' | 'normalized'
  /** Columns with the key of the series, of the observation, or both; none by default. */
  readonly keys?: 'none' | 'obs' | 'series' | 'both'
  /** The language of names. */
  readonly language?: Language
  /** What the receiver is to do with the rows; `Replace` when absent. */
  readonly action?: 'Replace' | 'Merge' | 'Delete'
  /** Since when, and until when, the rows are valid; written in columns of our own, VALID_FROM and VALID_TO. */
  readonly validFrom?: string
  readonly validTo?: string
}

interface Column {
  readonly header: string
  readonly place: 'head' | 'dimension' | 'measure' | 'attribute' | 'custom'
  readonly cell: (row: number) => string
}

interface Part {
  readonly size: number
  readonly columns: readonly Column[]
  readonly many: boolean
}

const PLACES = ['head', 'dimension', 'measure', 'attribute', 'custom'] as const
const SEPARATOR = ';'

/**
 * A dataset as an SDMX-CSV 2.1 data message (SDMX 3.1; RFC 4180). A value that the source reports as missing is `NaN`,
 * an attribute that a row does not have is an empty field.
 * @throws ExodusError `DuplicateObservationError` when the table holds rival rows
 */
export const toSdmxCsv = (content: DatasetContent, options: SdmxCsvOptions = {}): string =>
  toSdmxCsvMessage([{ content, options }])

/** One message of several datasets: components that a dataset does not have are empty in its rows. */
export function toSdmxCsvMessage(
  contents: readonly { readonly content: DatasetContent; readonly options: SdmxCsvOptions }[],
): string {
  const parts = contents.map(({ content, options }) => partOf(content, options))
  const headers = PLACES.flatMap((place) => [
    ...new Set(
      parts.flatMap(({ columns }) =>
        columns.filter((column) => column.place === place).map(({ header }) => header),
      ),
    ),
  ])
  const structure = parts.some(({ many }) => many) ? `STRUCTURE[${SEPARATOR}]` : 'STRUCTURE'
  const lines = [[structure, ...headers].map(quoteField).join(',')]
  for (const { size, columns } of parts) {
    const byHeader = new Map(columns.map((column) => [column.header, column]))
    const cells = headers.map((header) => byHeader.get(header)?.cell ?? (() => ''))
    for (let row = 0; row < size; row++) {
      lines.push(`dataflow,${cells.map((cell) => quoteField(cell(row))).join(',')}`)
    }
  }
  return `${lines.join('\r\n')}\r\n`
}

function partOf(content: DatasetContent, options: SdmxCsvOptions): Part {
  const { language = 'en', labels = 'id' } = options
  const { id, version, title, measure } = content.description
  const cells = readCells(content, options)
  const times =
    options.timeFormat === 'normalized' ? normalizedTimes(cells.times) : cells.times.map(({ value }) => value)
  const flow = `${AGENCY}:${toSdmxId(id)}(${version})`
  const always = (header: string, text: string, place: Column['place'] = 'head'): Column => ({
    header,
    place,
    cell: () => text,
  })
  const component = (
    place: Column['place'],
    { id: header, name, list, many = false }: { id: string; name: string; list?: string; many?: boolean },
    texts: (row: number) => readonly string[],
  ): Column[] => {
    const look = list === undefined ? undefined : memoized(namesOf(content, list), language)
    const title = labels === 'both' ? `${header}${many ? '[]' : ''}: ${name}` : `${header}${many ? '[]' : ''}`
    const labelled = (text: string): string => (labels === 'both' && look ? `${text}: ${look(text)}` : text)
    const written: Column = { header: title, place, cell: (row) => texts(row).map(labelled).join(SEPARATOR) }
    if (labels !== 'name') return [written]
    return [
      written,
      { header: name, place, cell: (row) => (look ? texts(row).map(look).join(SEPARATOR) : '') },
    ]
  }
  const seriesKeys = (row: number): string => cells.dimensions.map(({ codes }) => codes[row] ?? '').join('.')
  const { keys = 'none' } = options
  const columns: Column[] = [
    always('STRUCTURE_ID', labels === 'both' ? `${flow}: ${title[language]}` : flow),
    ...(labels === 'name' ? [always('STRUCTURE_NAME', title[language])] : []),
    always('ACTION', (options.action ?? 'Replace').charAt(0)),
    ...(keys === 'series' || keys === 'both'
      ? [{ header: 'SERIES_KEY', place: 'head', cell: seriesKeys } as const]
      : []),
    ...(keys === 'obs' || keys === 'both'
      ? [
          {
            header: 'OBS_KEY',
            place: 'head',
            cell: (row: number) => `${seriesKeys(row)}.${times[row]}`,
          } as const,
        ]
      : []),
    ...cells.dimensions.flatMap(({ dimension: { id, name, codeList }, codes }) =>
      component(
        'dimension',
        { id, name: name[language], ...(codeList === undefined ? {} : { list: codeList }) },
        (row) => [codes[row] ?? ''],
      ),
    ),
    ...component('dimension', { id: cells.time.id, name: cells.time.name[language] }, (row) => [
      times[row] ?? '',
    ]),
    ...(options.measures === false
      ? []
      : component('measure', { id: 'OBS_VALUE', name: measure.title[language] }, (row) => [
          String(cells.values[row] ?? Number.NaN),
        ])),
    ...cells.attributes.flatMap(({ attribute: { id, name, values, many }, cells: given }) =>
      component(
        'attribute',
        { id, name: name[language], many, ...('codeList' in values ? { list: values.codeList } : {}) },
        (row) => {
          const cell = given[row] ?? []
          return Array.isArray(cell) ? cell.map((one) => String(one ?? Number.NaN)) : [String(cell)]
        },
      ),
    ),
    ...(options.validFrom === undefined ? [] : [always('VALID_FROM', options.validFrom, 'custom')]),
    ...(options.validTo === undefined ? [] : [always('VALID_TO', options.validTo, 'custom')]),
  ]
  return { size: cells.size, columns, many: cells.attributes.some(({ attribute }) => attribute.many) }
}

function memoized(look: ReturnType<typeof namesOf>, language: Language): (id: string) => string {
  const known = new Map<string, string>()
  return (id) => {
    const name = known.get(id) ?? look(id).name[language]
    known.set(id, name)
    return name
  }
}
