import { z } from '@hono/zod-openapi'

export const Text = z.object({ en: z.string(), ur: z.string() }).openapi('Text')

export const DatasetSummary = z
  .object({
    id: z.string().openapi({ example: 'departures-total' }),
    version: z.string(),
    topic: z.string(),
    title: Text,
    description: Text,
    dimensions: z.array(z.object({ id: z.string(), codeList: z.string() })),
    time: z.object({ frequency: z.string(), start: z.string(), end: z.string() }),
    measure: z.object({ id: z.string(), title: Text, unit: z.string().nullable(), additive: z.boolean() }),
    observations: z.int(),
    licence: z.string(),
    revised: z.string(),
    links: z.record(z.string(), z.string()),
  })
  .openapi('DatasetSummary')

export const DatasetDetail = DatasetSummary.extend({
  counts: Text,
  doesNotCount: Text,
  attributes: z.array(z.object({ id: z.string(), title: Text, codeList: z.string().optional() })),
  methodology: Text,
  caveats: z.array(Text),
  breaks: z.array(
    z.object({ period: z.string(), where: z.record(z.string(), z.array(z.string())).optional(), note: Text }),
  ),
  policy: z.object({ prefer: z.array(z.string()), reason: Text }).optional(),
  sources: z.array(
    z.object({ id: z.string(), publisher: z.string(), title: z.string(), url: z.string(), link: z.string() }),
  ),
  made: Text,
  licenceNote: Text,
  releases: z.array(
    z.object({
      version: z.string(),
      date: z.string(),
      observations: z.int(),
      sha256: z.string(),
      changes: Text,
    }),
  ),
}).openapi('Dataset')
