import { expect, test } from 'vitest'
import { z } from 'zod'
import { contentOf, EVERY } from '../../test/formats/content'
import { quadsOf } from '../../test/formats/quads'
import { toDatasetJsonLd } from './dataset-json-ld'

const Organization = z.strictObject({
  '@type': z.literal('Organization'),
  name: z.string(),
  url: z.url().optional(),
})

/** What search engines ask of a dataset, and nothing that schema.org does not have. */
const DatasetJsonLd = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Dataset'),
  '@id': z.url(),
  name: z.string().min(1),
  description: z.string().min(50).max(5_000),
  url: z.url(),
  identifier: z.url(),
  version: z.string(),
  inLanguage: z.array(z.enum(['en', 'ur'])),
  isAccessibleForFree: z.literal(true),
  license: z.url(),
  creator: Organization,
  publisher: Organization,
  citation: z.string(),
  datePublished: z.iso.date(),
  dateModified: z.iso.date(),
  keywords: z.array(z.string()),
  temporalCoverage: z.string().regex(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/),
  spatialCoverage: z
    .array(z.strictObject({ '@type': z.literal('Place'), name: z.string(), identifier: z.string() }))
    .optional(),
  measurementTechnique: z.string().min(1),
  variableMeasured: z.strictObject({
    '@type': z.literal('StatisticalVariable'),
    name: z.string(),
    description: z.string(),
    unitText: z.string().optional(),
  }),
  isBasedOn: z
    .array(
      z.strictObject({
        '@type': z.literal('CreativeWork'),
        name: z.string(),
        url: z.url(),
        publisher: Organization,
        datePublished: z.string().optional(),
      }),
    )
    .min(1),
  distribution: z
    .array(
      z.strictObject({
        '@type': z.literal('DataDownload'),
        name: z.string(),
        encodingFormat: z.string().regex(/^\w+\/[\w.+-]+$/),
        contentUrl: z.url(),
      }),
    )
    .min(5),
})

test.each(EVERY)('%s is described as search engines ask, in both languages', async (id) => {
  const content = await contentOf(id)
  for (const locale of ['en', 'ur'] as const) {
    const { name } = DatasetJsonLd.parse(toDatasetJsonLd(content, { locale }))
    expect(name).toBe(content.description.title[locale])
  }
})

test('a processor of JSON-LD reads the same statements', async () => {
  const content = await contentOf('departures-total')
  const quads = await quadsOf(toDatasetJsonLd(content) ?? {})
  const subject = '<https://exodus.example/v1/datasets/departures-total>'
  expect(quads).toContain(
    `${subject} <https://schema.org/license> <https://creativecommons.org/licenses/by/4.0/> .`,
  )
  for (const { url } of content.sources) expect(quads).toContain(`<https://schema.org/url> <${url}>`)
})

test('without licence, source or description there is none', async () => {
  const content = await contentOf('departures-total')
  const { description } = content
  expect(toDatasetJsonLd({ ...content, sources: [] })).toBeUndefined()
  const licence = { ...description.licence, spdx: '' }
  expect(toDatasetJsonLd({ ...content, description: { ...description, licence } })).toBeUndefined()
  const empty = { en: '', ur: '' }
  expect(toDatasetJsonLd({ ...content, description: { ...description, description: empty } })).toBeUndefined()
})
