import { datasetUrl, licenceName, licenceUrl } from './addresses'
import { citeDataset } from './cite-dataset'
import type { PackageTable } from './data-package-tables'
import type { DatasetContent } from './dataset-content'
import type { JsonObject } from './json-object'

/** A table as it stands in the zip. */
export interface PackageResource extends PackageTable {
  readonly bytes: Uint8Array
  readonly sha256: string
}

const PROFILES = 'https://datapackage.org/profiles/2.0'

/** The `datapackage.json` of a package with these resources. */
export function packageDescriptor(
  content: DatasetContent,
  resources: readonly PackageResource[],
): JsonObject {
  const { id, version, title, description, revised, topic, licence } = content.description
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: id,
    id: datasetUrl(content),
    title: title.en,
    description: description.en,
    version,
    created: `${revised}T00:00:00Z`,
    homepage: datasetUrl(content),
    keywords: [topic],
    licenses: [{ name: licence.spdx, path: licenceUrl(content), title: licenceName(content, licence.spdx) }],
    contributors: [{ title: 'Exodus', roles: ['wrangler'] }],
    sources: content.sources.map((source) => ({
      title: `${source.publisher}: ${source.title}`,
      path: source.url,
      ...(source.published === '' ? {} : { version: source.published }),
    })),
    citation: citeDataset(content),
    dataVersion: content.dataVersion,
    resources: resources.map(resource),
  }
}

const resource = (table: PackageResource): JsonObject => ({
  $schema: `${PROFILES}/dataresource.json`,
  name: table.name,
  type: 'table',
  path: table.path,
  title: table.title,
  scheme: 'file',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: table.bytes.length,
  hash: `sha256:${table.sha256}`,
  dialect: {
    $schema: `${PROFILES}/tabledialect.json`,
    delimiter: ',',
    lineTerminator: '\r\n',
    doubleQuote: true,
    header: true,
  },
  schema: {
    $schema: `${PROFILES}/tableschema.json`,
    fields: table.fields,
    missingValues: [''],
    primaryKey: table.primaryKey,
    ...(table.foreignKeys.length > 0 ? { foreignKeys: table.foreignKeys } : {}),
  },
})
