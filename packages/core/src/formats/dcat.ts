import { parsePeriod } from '../period'
import { datasetUrl, formatUrl, licenceUrl } from './addresses'
import { bodyBytes } from './body'
import { rowsOf } from './columnar-rows'
import { csvChunks } from './csv'
import type { DatasetContent } from './dataset-content'
import { type Format, formats } from './formats'
import { type Json, type JsonObject, texts } from './json-object'
import { sha256 } from './sha256'

const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const satisfies JsonObject

/** Lists of the EU's Publications Office, from which DCAT-AP takes frequencies, themes, languages and availability. */
const AUTHORITY = 'http://publications.europa.eu/resource/authority'
const FREQUENCIES = {
  annual: 'ANNUAL',
  quarterly: 'QUARTERLY',
  monthly: 'MONTHLY',
  daily: 'DAILY',
  irregular: 'IRREG',
} as const

/** An entry of such a list, with the list it is in, since readers do not fetch it. */
const entry = (list: string, code: string, type: string): JsonObject => ({
  '@id': `${AUTHORITY}/${list}/${code}`,
  '@type': type,
  'skos:inScheme': { '@id': `${AUTHORITY}/${list}` },
})

const THEME = {
  ...entry('data-theme', 'SOCI', 'skos:Concept'),
  'skos:prefLabel': { '@value': 'Population and society', '@language': 'en' },
}
const THEMES = {
  '@id': `${AUTHORITY}/data-theme`,
  '@type': 'skos:ConceptScheme',
  'dct:title': { '@value': 'Data theme', '@language': 'en' },
}
const STABLE = {
  ...entry('planned-availability', 'STABLE', 'skos:Concept'),
  'skos:prefLabel': { '@value': 'stable', '@language': 'en' },
}
const LANGUAGES = ['ENG', 'URD'].map((code) => entry('language', code, 'dct:LinguisticSystem'))

const MEDIA_TYPE = 'https://www.iana.org/assignments/media-types/'

/**
 * The dataset by DCAT 3 in JSON-LD, in the terms that DCAT-AP 3 asks for: a distribution for each format (the CSV with its
 * SHA-256), what it was derived from, licence, period, frequency, versions.
 */
export async function toDcat(content: DatasetContent): Promise<JsonObject> {
  const csv = await bodyBytes(csvChunks(rowsOf(content)))
  const checked = { size: csv.length, sha256: await sha256(csv) }
  return { '@context': CONTEXT, ...datasetNode(content, checked) }
}

/** All datasets as a DCAT 3 catalogue in JSON-LD, with the API as the service that gives them; without checksums. */
export function toDcatCatalogue(contents: readonly DatasetContent[]): JsonObject {
  const [first] = contents
  const baseUrl = first?.baseUrl ?? ''
  const revised = contents.map(({ description }) => description.revised).sort()
  return {
    '@context': CONTEXT,
    '@id': `${baseUrl}/datasets`,
    '@type': 'dcat:Catalog',
    'dct:title': texts({
      en: 'Exodus: evidence on emigration from Pakistan',
      ur: 'خروج: پاکستان سے نقلِ مکانی کے شواہد',
    }),
    'dct:description': texts({
      en: 'Datasets with the source of every figure, rival values and licences.',
      ur: 'جدول جن میں ہر عدد کا ماخذ، متبادل اعداد اور لائسنس درج ہیں۔',
    }),
    'dct:publisher': publisher(baseUrl),
    'dct:language': LANGUAGES,
    'dct:modified': day(revised[revised.length - 1] ?? ''),
    'dcat:themeTaxonomy': THEMES,
    'dcat:service': service(contents),
    'dcat:dataset': contents.map((content) => datasetNode(content)),
  }
}

interface CheckedCsv {
  readonly size: number
  readonly sha256: string
}

function datasetNode(content: DatasetContent, csv?: CheckedCsv): JsonObject {
  const { description, baseUrl, sources } = content
  const { title, version, time, releases, revised, topic } = description
  const latest = releases[releases.length - 1]
  return {
    '@id': datasetUrl(content),
    '@type': 'dcat:Dataset',
    'dct:title': texts(title),
    'dct:description': texts(description.description),
    'dct:identifier': description.id,
    'dct:publisher': publisher(baseUrl),
    'dct:creator': publisher(baseUrl),
    'dct:license': { '@id': licenceUrl(content), '@type': 'dct:LicenseDocument' },
    'dct:modified': day(revised),
    'dct:accrualPeriodicity': entry('frequency', FREQUENCIES[time.frequency], 'dct:Frequency'),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': day(parsePeriod(time.start).start),
      'dcat:endDate': day(parsePeriod(time.end).end),
    },
    'dct:provenance': {
      '@type': 'dct:ProvenanceStatement',
      'dct:description': texts(description.methodology),
    },
    'dct:language': LANGUAGES,
    'dcat:theme': THEME,
    'dcat:keyword': topic,
    'dcat:landingPage': { '@id': datasetUrl(content), '@type': 'foaf:Document' },
    'dcat:version': version,
    ...(latest ? { 'adms:versionNotes': texts(latest.changes) } : {}),
    'prov:wasDerivedFrom': sources.map((source) => ({
      '@id': source.url,
      '@type': 'prov:Entity',
      'dct:title': source.title,
    })),
    'dcat:distribution': formats
      .filter(({ shape }) => shape !== 'description')
      .map((format) => distribution(content, format, format.id === 'csv' ? csv : undefined)),
  }
}

function distribution(content: DatasetContent, format: Format, checked: CheckedCsv | undefined): JsonObject {
  const { id, title, mediaType, standard } = format
  const url = formatUrl(content, format)
  return {
    '@id': `${datasetUrl(content)}#${id}`,
    '@type': 'dcat:Distribution',
    'dct:title': title,
    'dct:license': { '@id': licenceUrl(content), '@type': 'dct:LicenseDocument' },
    'dcatap:availability': STABLE,
    'dcat:accessURL': { '@id': url },
    'dcat:downloadURL': { '@id': url },
    'dcat:mediaType': { '@id': MEDIA_TYPE + mediaType, '@type': 'dct:MediaType' },
    ...(standard ? { 'dct:conformsTo': { '@id': standard.url, '@type': 'dct:Standard' } } : {}),
    ...(checked
      ? {
          'dcat:byteSize': { '@value': String(checked.size), '@type': 'xsd:nonNegativeInteger' },
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': {
              '@id': 'spdx:checksumAlgorithm_sha256',
              '@type': 'spdx:ChecksumAlgorithm',
            },
            'spdx:checksumValue': { '@value': checked.sha256, '@type': 'xsd:hexBinary' },
          },
        }
      : {}),
  }
}

const publisher = (baseUrl: string): JsonObject => ({
  '@id': `${baseUrl}#publisher`,
  '@type': 'foaf:Agent',
  'foaf:name': 'Exodus',
})

function service(contents: readonly DatasetContent[]): JsonObject {
  const baseUrl = contents[0]?.baseUrl ?? ''
  return {
    '@id': `${baseUrl}#service`,
    '@type': 'dcat:DataService',
    'dct:title': 'Exodus API',
    'dct:publisher': publisher(baseUrl),
    'dcat:theme': THEME,
    // DCAT-AP asks that these be said to be resources.
    'dcat:endpointURL': { '@id': baseUrl, '@type': 'rdfs:Resource' },
    'dcat:endpointDescription': {
      '@id': new URL('/openapi.json', baseUrl).toString(),
      '@type': 'rdfs:Resource',
    },
    'dcat:servesDataset': contents.map((content) => ({ '@id': datasetUrl(content) })),
  }
}

const day = (date: string): Json => ({ '@value': date, '@type': 'xsd:date' })
