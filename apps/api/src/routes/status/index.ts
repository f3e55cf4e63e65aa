import { dataVersion, edition, revised } from '@exodus/core'
import { type DatasetFreshness, freshnessOf } from '@exodus/core/freshness'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { Text } from '../datasets/schema'

const DatasetStatus = z
  .object({
    dataset: z.string(),
    frequency: z.string(),
    latestPeriod: z.string().openapi({ description: 'The latest period that had ended; empty for none' }),
    latestPublished: z.string().openapi({ description: 'Latest publication among its sources' }),
    stale: z.boolean().optional().openapi({ description: 'Absent for irregular series' }),
    rule: Text.openapi({ description: 'What makes it stale' }),
    sources: z.array(z.object({ source: z.string(), published: z.string(), latestPeriod: z.string() })),
    links: z.record(z.string(), z.string()),
  })
  .openapi('DatasetStatus')

const ServiceStatus = z
  .object({
    edition: z.string(),
    dataVersion: z.string(),
    revised: z.string(),
    on: z.string(),
    stale: z.int().openapi({ description: 'How many datasets are stale by their rule' }),
    datasets: z.array(DatasetStatus),
  })
  .openapi('ServiceStatus')

/** `/v1/status`: edition, data version, and how old each dataset and source is on a day. */
export function statusRoutes(app: OpenAPIHono, { evidence, catalogue }: ApiContext) {
  // The day of the edition is what nearly everybody asks for; reading all periods takes a while.
  let standard: DatasetFreshness[] | undefined
  return app.openapi(
    createRoute({
      method: 'get',
      path: '/v1/status',
      operationId: 'getStatus',
      tags: ['Service'],
      summary: 'How recent the data are',
      request: {
        query: z.strictObject({
          on: z.iso.date().optional().openapi({
            description: 'The day to judge by; that of the edition when absent',
            example: revised,
          }),
        }),
      },
      responses: {
        200: {
          description: 'Edition, data version, and the age of each dataset by source',
          content: { 'application/json': { schema: ServiceStatus } },
        },
        400: problemContent('The day cannot be read'),
      },
    }),
    (c) => {
      const { on = revised } = c.req.valid('query')
      if (on === revised) standard ??= freshnessOf(evidence, catalogue, on)
      const datasets = on === revised && standard ? standard : freshnessOf(evidence, catalogue, on)
      return c.json(
        {
          edition,
          dataVersion,
          revised,
          on,
          stale: datasets.filter(({ stale }) => stale).length,
          datasets: datasets.map(({ sources, ...dataset }) => ({
            ...dataset,
            sources: [...sources],
            links: { dataset: `/v1/datasets/${dataset.dataset}` },
          })),
        },
        200,
      )
    },
  )
}
