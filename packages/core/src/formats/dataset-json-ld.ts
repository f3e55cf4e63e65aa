import type { Dataset, WithContext } from 'schema-dts'
import { parsePeriod } from '../period'
import { datasetUrl, formatUrl, licenceUrl } from './addresses'
import { citeDataset } from './cite-dataset'
import type { DatasetContent } from './dataset-content'
import { formats } from './formats'
import type { JsonObject } from './json-object'

interface JsonLdOptions {
  readonly locale?: 'en' | 'ur'
  /** Address of the page that shows the dataset, where it is not the address of its description. */
  readonly page?: string
}

/** More places than this say no more than "the world". */
const PLACES_AT_MOST = 30

/**
 * The dataset as schema.org `Dataset` in JSON-LD, for search engines: measure as `StatisticalVariable`, a `DataDownload` for
 * each format, what it is based on. Without licence, source or description there is none, since nobody could rely on it.
 * Whoever writes it into a page escapes `<`.
 */
export function toDatasetJsonLd(
  content: DatasetContent,
  { locale = 'en', page }: JsonLdOptions = {},
): JsonObject | undefined {
  const { description, sources } = content
  const { title, licence, measure, releases, revised } = description
  if (licence.spdx === '' || sources.length === 0 || description.description[locale] === '') return undefined
  const url = page ?? datasetUrl(content)
  const publisher = { '@type': 'Organization' as const, name: 'Exodus', url: new URL('/', url).toString() }
  const places = placesOf(content, locale)
  const released = releases.map(({ date }) => date).sort()[0] ?? revised
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': datasetUrl(content),
    name: title[locale],
    description: [description.description, description.counts, description.doesNotCount]
      .map((text) => text[locale])
      .join(' '),
    url,
    identifier: datasetUrl(content),
    version: description.version,
    inLanguage: ['en', 'ur'],
    isAccessibleForFree: true,
    license: licenceUrl(content),
    creator: publisher,
    publisher,
    citation: citeDataset(content),
    datePublished: released,
    dateModified: revised,
    keywords: [description.topic, ...description.dimensions.map(({ id }) => id)],
    temporalCoverage: coverage(content),
    ...(places.length > 0 ? { spatialCoverage: places } : {}),
    measurementTechnique: description.methodology[locale],
    variableMeasured: {
      '@type': 'StatisticalVariable',
      name: measure.title[locale],
      description: description.counts[locale],
      ...(measure.unit === null ? {} : { unitText: measure.unit }),
    },
    isBasedOn: sources.map((source) => ({
      '@type': 'CreativeWork',
      name: source.title,
      url: source.url,
      publisher: { '@type': 'Organization', name: source.publisher },
      ...(source.published === '' ? {} : { datePublished: source.published }),
    })),
    distribution: downloads(content),
  } satisfies WithContext<Dataset>
}

const downloads = (content: DatasetContent) =>
  formats
    .filter(({ shape }) => shape !== 'description')
    .map((format) => ({
      '@type': 'DataDownload' as const,
      name: format.title,
      encodingFormat: format.mediaType,
      contentUrl: formatUrl(content, format),
    }))

/** First and last day, as an ISO 8601 interval. */
function coverage({ description: { time } }: DatasetContent): string {
  return `${parsePeriod(time.start).start}/${parsePeriod(time.end).end}`
}

function placesOf({ description, table, codeLists }: DatasetContent, locale: 'en' | 'ur') {
  const codes = new Set(
    description.dimensions
      .filter(({ codeList }) => codeList === 'area')
      .flatMap(({ id }) => table.column(id).map(String)),
  )
  const names = new Map(codeLists.area?.codes.map(({ code, name }) => [code, name[locale]]))
  if (codes.size > PLACES_AT_MOST) return []
  return [...codes].map((code) => ({
    '@type': 'Place' as const,
    name: names.get(code) ?? code,
    identifier: code,
  }))
}
