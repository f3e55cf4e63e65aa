import { ExodusError } from '../error'
import type { FormatBody } from './body'
import { groupedIsNoCube, rowsOf } from './columnar-rows'
import type { DatasetContent } from './dataset-content'
import { formatById } from './formats'

export { bodyStream, type FormatBody } from './body'

interface FormatOptions {
  /** Language of labels, for formats that have one. */
  readonly locale?: 'en' | 'ur'
  /** CSV with a byte order mark. */
  readonly bom?: boolean
}

type Writer = (content: DatasetContent, options: FormatOptions) => Promise<FormatBody>

const text = (json: object): FormatBody => [`${JSON.stringify(json)}\n`]

function* line(pieces: Iterable<string>): Generator<string> {
  yield* pieces
  yield '\n'
}

/** Each is loaded when it is first used, so that who writes CSV does not carry a writer of workbooks. */
const WRITERS: Readonly<Record<string, Writer>> = {
  json: async (content) => (await import('./json')).jsonChunks(content),
  ndjson: async (content) => (await import('./ndjson')).ndjsonChunks(rowsOf(content)),
  csv: async (content, { bom = false }) => (await import('./csv')).csvChunks(rowsOf(content), { bom }),
  csvw: async (content) => text((await import('./csvw')).toCsvwMetadata(content)),
  xlsx: async (content) => (await import('./xlsx/workbook')).xlsxChunks(content),
  jsonstat: async (content, options) => line((await import('./json-stat')).jsonStatChunks(content, options)),
  'sdmx-json': async (content, { locale: language = 'en' }) =>
    line((await import('./sdmx')).sdmxJsonChunks([{ content, options: { language } }], language)),
  'sdmx-csv': async (content, { locale: language = 'en' }) =>
    (await import('./sdmx')).sdmxCsvChunks([{ content, options: { language } }]),
  parquet: async (content) => (await import('./parquet')).parquetChunks(content),
  datapackage: async (content) => (await import('./data-package')).dataPackageChunks(content),
  jsonld: async (content, options) => {
    const json = (await import('./dataset-json-ld')).toDatasetJsonLd(content, options)
    if (json) return text(json)
    const { id } = content.description
    throw new ExodusError('NotDescribedError', `${id} lacks a licence, a source or a description.`, {
      field: 'format',
      value: 'jsonld',
    })
  },
  dcat: async (content) => text(await (await import('./dcat')).toDcat(content)),
}

/**
 * Writes content in a format by id, loading the writer by need.
 * @throws ExodusError `UnknownIdError`, or `DuplicateObservationError` for rival values in a cube, `NotACubeError` for a grouped answer
 */
export async function writeFormat(
  content: DatasetContent,
  id: string,
  options: FormatOptions = {},
): Promise<FormatBody> {
  const { shape } = formatById(id)
  if (shape === 'cube' && content.grouped) throw groupedIsNoCube(content.grouped)
  const writer = WRITERS[id]
  if (!writer) throw new TypeError(`format "${id}" is listed and has no writer`)
  return writer(content, options)
}
