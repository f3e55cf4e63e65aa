import { codeListUrl, datasetUrl, licenceUrl, observationsUrl } from './addresses'
import { citeDataset } from './cite-dataset'
import { type ColumnDescription, describeColumns } from './column-descriptions'
import type { DatasetContent } from './dataset-content'
import { type JsonObject, texts } from './json-object'

const DATATYPES = { text: 'string', number: 'number', integer: 'integer' } as const

/**
 * CSV on the Web metadata (W3C 2015) of the CSV that `toCsv(rowsOf(content))` writes: names, data types, which cells must
 * not be empty, the key, and licence, sources and version in Dublin Core terms.
 * @param url address of the CSV, absolute or relative to the metadata
 */
export function toCsvwMetadata(
  content: DatasetContent,
  { url = observationsUrl(content, 'csv') }: { readonly url?: string } = {},
): JsonObject {
  const { description, dataVersion, grouped } = content
  const key = [...description.dimensions.map(({ id }) => id), 'period']
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url,
    'dc:title': texts(description.title),
    'dc:description': texts(description.description),
    'dc:identifier': datasetUrl(content),
    'dc:license': { '@id': licenceUrl(content) },
    'dc:modified': { '@value': description.revised, '@type': 'xsd:date' },
    'dc:hasVersion': `${description.version} (data ${dataVersion})`,
    'dc:bibliographicCitation': citeDataset(content),
    'dc:source': content.sources.map((source) => ({ '@id': source.url, 'dc:title': source.title })),
    dialect: {
      delimiter: ',',
      doubleQuote: true,
      encoding: 'utf-8',
      header: true,
      lineTerminators: ['\r\n'],
    },
    tableSchema: {
      columns: describeColumns(content).map((column) => csvwColumn(content, column)),
      ...(grouped ? {} : { primaryKey: key }),
    },
  }
}

function csvwColumn(
  content: DatasetContent,
  { name, title, role, type, codeList }: ColumnDescription,
): JsonObject {
  const required = role === 'dimension' || role === 'time' || role === 'row'
  return {
    name,
    titles: name,
    'dc:title': texts(title),
    datatype: DATATYPES[type],
    required: required && content.grouped === undefined,
    ...(codeList ? { valueUrl: `${codeListUrl(content, codeList)}{#${name}}` } : {}),
    ...(name === 'source' ? { valueUrl: `${content.baseUrl}/sources/{source}` } : {}),
  }
}
