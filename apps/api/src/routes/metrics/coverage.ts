import { ExodusError, figureId } from '@exodus/core'
import { type Metric, metricById, metricCoverage } from '@exodus/core/metrics'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'

const Coverage = z
  .object({
    key: z.record(z.string(), z.string()).openapi({ description: 'The key that the periods are of' }),
    periods: z.array(z.string()).openapi({ description: 'The periods with an answer at this key, in time' }),
    figures: z.array(z.string()).openapi({ description: 'Their figures, for /v1/figures' }),
    links: z.record(z.string(), z.string()),
  })
  .openapi('MetricCoverage')

/** `/v1/metrics/{id}/coverage`: the periods that a metric answers at one key; it is computed for all of them. */
export function metricCoverageRoutes(app: OpenAPIHono, { evidence }: ApiContext) {
  return app.openapi(
    createRoute({
      method: 'get',
      path: '/v1/metrics/{id}/coverage',
      operationId: 'getMetricCoverage',
      tags: ['Metrics'],
      summary: 'The periods that a metric answers at one key',
      description:
        'Each dimension of the metric but the period is a parameter by its name; what is left out is taken from the example of the metric.',
      request: {
        params: z.object({ id: z.string().openapi({ example: 'departure-rate' }) }),
        query: z.looseObject({
          origin: z
            .string()
            .optional()
            .openapi({ description: 'As any dimension of the metric', example: 'PAK' }),
        }),
      },
      responses: {
        200: {
          description: 'The periods and their figures',
          content: { 'application/json': { schema: Coverage } },
        },
        400: problemContent('A parameter is no dimension of the metric, or a code is unknown'),
        404: problemContent('There is no such metric'),
      },
    }),
    (c) => {
      const metric = metricById(c.req.valid('param').id)
      const { key, periods } = metricCoverage(evidence, metric, readKey(metric, c.req.valid('query')))
      const figureAt = (period: string): string =>
        figureId(
          metric.id,
          metric.dimensions.map(({ id }) => (id === 'period' ? period : (key[id] ?? ''))),
        )
      return c.json(
        {
          key,
          periods: [...periods],
          figures: periods.map(figureAt),
          links: { metric: `/v1/metrics/${metric.id}` },
        },
        200,
      )
    },
  )
}

/** The codes asked for, by dimension; the period is what is asked, so it is none of them. */
function readKey(metric: Metric, query: Readonly<Record<string, unknown>>): Record<string, string> {
  const accepted = metric.dimensions.flatMap(({ id }) => (id === 'period' ? [] : [id]))
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      if (accepted.includes(name) && typeof value === 'string') return [name, value]
      throw new ExodusError(
        'UnknownParameterError',
        `${metric.id} takes ${accepted.join(', ')}, each once.`,
        {
          field: name,
          value: String(value),
          accepted,
        },
      )
    }),
  )
}
