import { unknownId } from '../error'

/** The standard that a format follows. */
interface Standard {
  readonly name: string
  readonly version: string
  readonly url: string
}

/** A representation of a dataset or of its observations. */
export interface Format {
  readonly id: string
  readonly title: string
  readonly standard?: Standard
  readonly mediaType: string
  /** What follows the media type in a Content-Type header. */
  readonly parameters?: string
  /** What follows the dot in a file name; `observations.csv`, `departures-total.zip`. */
  readonly suffix: string
  readonly of: 'observations' | 'dataset'
  /** Rows may hold rival values and grouped answers; a cube holds one value a cell. */
  readonly shape: 'rows' | 'cube' | 'package' | 'description'
  /** Whether it is written piece by piece. */
  readonly streams: boolean
}

const UTF8 = 'charset=utf-8'
const RFC = (number: number): string => `https://www.rfc-editor.org/rfc/rfc${number}`

/** Every format, in the order in which they are offered. */
export const formats: readonly Format[] = [
  {
    id: 'json',
    title: 'JSON',
    standard: { name: 'JSON', version: 'RFC 8259', url: RFC(8259) },
    mediaType: 'application/json',
    suffix: 'json',
    of: 'observations',
    shape: 'rows',
    streams: true,
  },
  {
    id: 'ndjson',
    title: 'NDJSON',
    standard: { name: 'NDJSON', version: '1.0.0', url: 'https://github.com/ndjson/ndjson-spec' },
    mediaType: 'application/x-ndjson',
    parameters: UTF8,
    suffix: 'ndjson',
    of: 'observations',
    shape: 'rows',
    streams: true,
  },
  {
    id: 'csv',
    title: 'CSV',
    standard: { name: 'CSV', version: 'RFC 4180', url: RFC(4180) },
    mediaType: 'text/csv',
    parameters: `${UTF8}; header=present`,
    suffix: 'csv',
    of: 'observations',
    shape: 'rows',
    streams: true,
  },
  {
    id: 'csvw',
    title: 'CSV on the Web metadata',
    standard: { name: 'CSVW', version: '2015-12-17', url: 'https://www.w3.org/TR/tabular-metadata/' },
    mediaType: 'application/csvm+json',
    suffix: 'csv-metadata.json',
    of: 'observations',
    shape: 'description',
    streams: false,
  },
  {
    id: 'xlsx',
    title: 'Excel workbook',
    standard: {
      name: 'Office Open XML',
      version: 'ISO/IEC 29500',
      url: 'https://www.iso.org/standard/71691.html',
    },
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    suffix: 'xlsx',
    of: 'observations',
    shape: 'rows',
    streams: true,
  },
  {
    id: 'jsonstat',
    title: 'JSON-stat',
    standard: { name: 'JSON-stat', version: '2.0', url: 'https://json-stat.org/full/' },
    mediaType: 'application/vnd.json-stat+json',
    suffix: 'jsonstat.json',
    of: 'observations',
    shape: 'cube',
    streams: true,
  },
  {
    id: 'sdmx-json',
    title: 'SDMX-JSON',
    standard: { name: 'SDMX-JSON', version: '2.1', url: 'https://github.com/sdmx-twg/sdmx-json' },
    mediaType: 'application/vnd.sdmx.data+json',
    parameters: 'version=2.1.0',
    suffix: 'sdmx.json',
    of: 'observations',
    shape: 'cube',
    streams: true,
  },
  {
    id: 'sdmx-csv',
    title: 'SDMX-CSV',
    standard: { name: 'SDMX-CSV', version: '2.1', url: 'https://github.com/sdmx-twg/sdmx-csv' },
    mediaType: 'application/vnd.sdmx.data+csv',
    parameters: `version=2.1.0; ${UTF8}`,
    suffix: 'sdmx.csv',
    of: 'observations',
    shape: 'cube',
    streams: true,
  },
  {
    id: 'parquet',
    title: 'Parquet',
    standard: { name: 'Apache Parquet', version: '2', url: 'https://parquet.apache.org/docs/file-format/' },
    mediaType: 'application/vnd.apache.parquet',
    suffix: 'parquet',
    of: 'observations',
    shape: 'rows',
    streams: true,
  },
  {
    id: 'datapackage',
    title: 'Data Package (zip)',
    standard: { name: 'Data Package', version: '2.0', url: 'https://datapackage.org/standard/data-package/' },
    mediaType: 'application/zip',
    suffix: 'zip',
    of: 'dataset',
    shape: 'package',
    streams: true,
  },
  {
    id: 'jsonld',
    title: 'schema.org Dataset (JSON-LD)',
    standard: { name: 'schema.org', version: 'Dataset', url: 'https://schema.org/Dataset' },
    mediaType: 'application/ld+json',
    suffix: 'jsonld',
    of: 'dataset',
    shape: 'description',
    streams: false,
  },
  {
    id: 'dcat',
    title: 'DCAT (JSON-LD)',
    standard: { name: 'DCAT', version: '3', url: 'https://www.w3.org/TR/vocab-dcat-3/' },
    mediaType: 'application/ld+json',
    parameters: 'profile="http://www.w3.org/ns/dcat#"',
    suffix: 'dcat.jsonld',
    of: 'dataset',
    shape: 'description',
    streams: false,
  },
]

/** A format by its id. @throws ExodusError `UnknownIdError` */
export function formatById(id: string): Format {
  const found = formats.find((format) => format.id === id)
  if (found) return found
  throw unknownId({ field: 'format', value: id, known: formats.map((format) => format.id) })
}

/** The Content-Type header of an answer in the format. */
export const contentType = ({ mediaType, parameters }: Format): string =>
  parameters === undefined ? mediaType : `${mediaType}; ${parameters}`
