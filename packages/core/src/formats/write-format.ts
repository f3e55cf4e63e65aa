import { ExodusError } from '../error'
import { rowsOf } from './columnar-rows'
import { groupedIsNoCube } from './cube'
import type { DatasetContent } from './dataset-content'
import { formatById } from './formats'

interface FormatOptions {
  /** Language of labels, for formats that have one. */
  readonly locale?: 'en' | 'ur'
  /** CSV with a byte order mark. */
  readonly bom?: boolean
}

/** Text in pieces, or the bytes of a file. */
export type FormatBody = Iterable<string> | Uint8Array

type Writer = (content: DatasetContent, options: FormatOptions) => Promise<FormatBody>

const text = (json: object): FormatBody => [`${JSON.stringify(json)}\n`]

/** Each is loaded when it is first used, so that who writes CSV does not carry a writer of workbooks. */
const WRITERS: Readonly<Record<string, Writer>> = {
  json: async (content) => (await import('./json')).jsonChunks(content),
  ndjson: async (content) => (await import('./ndjson')).ndjsonChunks(rowsOf(content)),
  csv: async (content, { bom = false }) => (await import('./csv')).csvChunks(rowsOf(content), { bom }),
  csvw: async (content) => text((await import('./csvw')).toCsvwMetadata(content)),
  xlsx: async (content) => (await import('./xlsx')).toXlsx(content),
  jsonstat: async (content, options) => text((await import('./json-stat')).toJsonStat(content, options)),
  'sdmx-json': async (content, { locale = 'en' }) =>
    text((await import('./sdmx')).toSdmxJson(content, { language: locale })),
  'sdmx-csv': async (content, { locale = 'en' }) => [
    (await import('./sdmx')).toSdmxCsv(content, { language: locale }),
  ],
  parquet: async (content) => (await import('./parquet')).toParquet(content),
  datapackage: async (content) => (await import('./data-package')).toDataPackage(content),
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
