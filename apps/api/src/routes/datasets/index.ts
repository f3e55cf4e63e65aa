import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { NoQuery } from '../no-query'
import { DatasetDetail, DatasetSummary } from './schema'

type Description = ApiContext['catalogue'][number]

/** `/v1/datasets` and `/v1/datasets/{id}`: what there is, what it counts, how it was made. */
export function datasetRoutes(app: OpenAPIHono, { catalogue, sources, evidence }: ApiContext) {
  return app
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/datasets',
        operationId: 'listDatasets',
        tags: ['Datasets'],
        summary: 'All datasets',
        request: {
          query: z.strictObject({ topic: z.string().optional().openapi({ example: 'departures' }) }),
        },
        responses: {
          200: {
            description: 'The datasets, in order of id',
            content: { 'application/json': { schema: z.object({ data: z.array(DatasetSummary) }) } },
          },
          400: problemContent('A parameter is unknown or cannot be read'),
        },
      }),
      (c) => {
        const { topic } = c.req.valid('query')
        const data = catalogue.filter((description) => topic === undefined || description.topic === topic)
        return c.json({ data: data.map(summary) }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/datasets/{id}',
        operationId: 'getDataset',
        tags: ['Datasets'],
        summary: 'One dataset: what it counts, sources, caveats, releases',
        request: {
          params: z.object({ id: z.string().openapi({ example: 'departures-total' }) }),
          query: NoQuery,
        },
        responses: {
          200: { description: 'The dataset', content: { 'application/json': { schema: DatasetDetail } } },
          400: problemContent('It takes no parameters'),
          404: problemContent('There is no such dataset'),
        },
      }),
      (c) => {
        // Throws the typed error, with the nearest id, when there is no such dataset.
        const { id } = evidence.dataset(c.req.valid('param').id)
        const description = catalogue.find((candidate) => candidate.id === id) as Description
        const {
          counts,
          doesNotCount,
          attributes,
          methodology,
          caveats,
          breaks,
          policy,
          made,
          releases,
          licence,
        } = description
        return c.json(
          {
            ...summary(description),
            counts,
            doesNotCount,
            attributes: attributes.map(({ codeList, ...attribute }) => ({
              ...attribute,
              ...(codeList ? { codeList } : {}),
            })),
            methodology,
            caveats,
            breaks: breaks.map(({ where, ...rest }) => ({ ...rest, ...(where ? { where } : {}) })),
            ...(policy ? { policy } : {}),
            sources: sources
              .filter((source) => description.sources.includes(source.id))
              .map(({ id: source, publisher, title, url }) => ({
                id: source,
                publisher,
                title,
                url,
                link: `/v1/sources/${source}`,
              })),
            made,
            licenceNote: licence.note,
            releases,
          },
          200,
        )
      },
    )
}

function summary(description: Description): z.infer<typeof DatasetSummary> {
  const { id, version, topic, title, dimensions, time, measure, size, licence, revised } = description
  return {
    id,
    version,
    topic,
    title,
    description: description.description,
    dimensions,
    time,
    measure,
    observations: size,
    licence: licence.spdx,
    revised,
    links: { self: `/v1/datasets/${id}`, observations: `/v1/datasets/${id}/observations` },
  }
}
