import { Source } from '@exodus/core/schema'
import { withFields } from '@exodus/core/timeline'
import { usageOfSource } from '@exodus/core/usage'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { NoQuery } from '../no-query'
import { PageQuery, paged, pageOf } from '../paging'
import { codesParameter, readFields } from '../record-query'

const SourceSummary = z.object({ ...Source.shape, links: z.record(z.string(), z.string()) }).openapi('Source')

const Links = z.array(z.object({ id: z.string(), link: z.string() }))

const SourceDetail = SourceSummary.extend({
  usedBy: z.array(z.string()).openapi({ description: 'Datasets that name it among their sources' }),
  datasets: z.array(
    z.object({
      id: z.string(),
      rows: z.int().openapi({ description: 'Published rows read from it' }),
      confirms: z.int().openapi({ description: 'Rows of other sources that it confirms' }),
      link: z.string(),
    }),
  ),
  events: Links,
  statements: Links,
  claims: Links,
  metrics: Links.openapi({ description: 'Metrics that read a dataset with rows from it' }),
}).openapi('SourceDetail')

const Fields = {
  kind: codesParameter('official'),
  topic: codesParameter('departures'),
  licence: codesParameter('LicenseRef-Facts-Only'),
}

/** `/v1/sources` and `/v1/sources/{id}`: who published what, where and when, and everything that uses it. */
export function sourceRoutes(app: OpenAPIHono, { sources, catalogue, evidence }: ApiContext) {
  return app
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/sources',
        operationId: 'listSources',
        tags: ['Sources'],
        summary: 'All sources, by publisher, kind, topic and licence',
        request: {
          query: z.strictObject({
            publisher: z
              .string()
              .min(1)
              .optional()
              .openapi({ description: 'Words in the name of the publisher', example: 'world bank' }),
            ...Fields,
            ...PageQuery,
          }),
        },
        responses: {
          200: {
            description: 'A page of sources, in order of id',
            content: { 'application/json': { schema: pageOf(SourceSummary) } },
          },
          400: problemContent('A parameter is unknown, or a code is of no source'),
        },
      }),
      (c) => {
        const query = c.req.valid('query')
        const name = query.publisher?.toLowerCase() ?? ''
        const found = withFields(sources, readFields(query, Object.keys(Fields))).filter(({ publisher }) =>
          publisher.toLowerCase().includes(name),
        )
        return c.json(paged(c.req.url, found, query, present), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/sources/{id}',
        operationId: 'getSource',
        tags: ['Sources'],
        summary: 'One source and what uses it',
        request: {
          params: z.object({ id: z.string().openapi({ example: 'departures-dailytimes-2025-06-09' }) }),
          query: NoQuery,
        },
        responses: {
          200: { description: 'The source', content: { 'application/json': { schema: SourceDetail } } },
          400: problemContent('It takes no parameters'),
          404: problemContent('There is no such source'),
        },
      }),
      (c) => {
        const usage = usageOfSource(
          evidence,
          c.req.valid('param').id,
          sources.map(({ id }) => id),
        )
        const { id } = usage.source
        return c.json(
          {
            ...present(usage.source),
            usedBy: catalogue.filter((dataset) => dataset.sources.includes(id)).map((dataset) => dataset.id),
            datasets: usage.datasets.map(({ dataset, ...counts }) => ({
              id: dataset,
              ...counts,
              link: `/v1/datasets/${dataset}`,
            })),
            events: linked('events', usage.events),
            statements: linked('statements', usage.statements),
            claims: linked('claims', usage.claims),
            metrics: linked('metrics', usage.metrics),
          },
          200,
        )
      },
    )
}

const present = (source: Source): z.infer<typeof SourceSummary> => ({
  ...source,
  links: { self: `/v1/sources/${source.id}` },
})

const linked = (resource: string, ids: readonly string[]) =>
  ids.map((id) => ({ id, link: `/v1/${resource}/${id}` }))
