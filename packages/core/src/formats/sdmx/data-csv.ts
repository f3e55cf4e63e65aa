import { quoteField } from '../csv'
import type { DatasetContent } from '../dataset-content'
import { inChunks } from '../in-chunks'
import type { SdmxDataOptions } from './cells'
import { type CsvPart, columnsOf, SUB_FIELD } from './csv-columns'
import type { Language } from './names'

export interface SdmxCsvOptions extends SdmxDataOptions {
  /** Codes alone (the default), codes and names in one field, or names in columns of their own. */
  readonly labels?: 'id' | 'both' | 'name'
  /** TIME_PERIOD as in SDMX (the default), or brought to the finest unit of time in the message. */
  readonly timeFormat?: 'original' | 'normalized'
  /** Columns with the key of the series, of the observation, or both; none by default. */
  readonly keys?: 'none' | 'obs' | 'series' | 'both'
  /** Whether the rows are observations, as by default, or each stands for a series alone. */
  readonly observations?: boolean
  /** The structure that rows name: the dataflow, as by default, or its structure definition. */
  readonly structure?: 'dataflow' | 'datastructure'
  /** The language of names. */
  readonly language?: Language
  /** What the receiver is to do with the rows; `Replace` when absent. */
  readonly action?: 'Replace' | 'Merge' | 'Delete'
  /** Since when, and until when, the rows are valid; written in columns of our own, VALID_FROM and VALID_TO. */
  readonly validFrom?: string
  readonly validTo?: string
}

const PLACES = ['head', 'dimension', 'measure', 'attribute', 'custom'] as const

/**
 * A dataset as an SDMX-CSV 2.1 data message (SDMX 3.1; RFC 4180). A value that the source reports as missing is `NaN`,
 * an attribute that a row does not have is an empty field.
 * @throws ExodusError `DuplicateObservationError` when the table holds rival rows
 */
export const toSdmxCsv = (content: DatasetContent, options: SdmxCsvOptions = {}): string =>
  [...sdmxCsvChunks([{ content, options }])].join('')

/**
 * One message of several datasets, piece by piece: components that a dataset does not have are empty in its rows. What
 * cannot be written is found before the first piece.
 * @throws ExodusError `DuplicateObservationError` when a table holds rival rows
 */
export const sdmxCsvChunks = (
  contents: readonly { readonly content: DatasetContent; readonly options: SdmxCsvOptions }[],
): Iterable<string> => inChunks(lines(contents.map(({ content, options }) => columnsOf(content, options))))

function* lines(parts: readonly CsvPart[]): Generator<string> {
  const headers = PLACES.flatMap((place) => [
    ...new Set(
      parts.flatMap(({ columns }) =>
        columns.filter((column) => column.place === place).map(({ header }) => header),
      ),
    ),
  ])
  const first = parts.some(({ many }) => many) ? `STRUCTURE[${SUB_FIELD}]` : 'STRUCTURE'
  yield `${[first, ...headers].map(quoteField).join(',')}\r\n`
  for (const { size, structure, columns } of parts) {
    const byHeader = new Map(columns.map((column) => [column.header, column]))
    const cells = headers.map((header) => byHeader.get(header)?.cell ?? (() => ''))
    for (let row = 0; row < size; row++) {
      yield `${structure},${cells.map((cell) => quoteField(cell(row))).join(',')}\r\n`
    }
  }
}
