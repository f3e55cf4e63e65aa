import { figureId } from '@exodus/core'
import { type Metric, metricById, metricCodes, metrics } from '@exodus/core/metrics'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { chosenFor } from '../../representation/choose'
import { linkTo } from '../../representation/links'
import { respondWithList } from '../../representation/list-csv'
import { bomParameter, contentOfAnswer, formatParameter } from '../../representation/parameters'
import { LIST } from '../../representation/representation'
import { Text } from '../datasets/schema'
import { NoQuery } from '../no-query'

const MetricSummary = z
  .object({
    id: z.string().openapi({ example: 'departure-rate' }),
    title: Text,
    definition: Text,
    formula: Text,
    mathml: z.string(),
    reference: z.string(),
    caveats: z.array(Text),
    unit: z.string(),
    dimensions: z.array(
      z.object({
        id: z.string(),
        codeList: z.string().optional(),
        title: Text,
        default: z.string().optional().openapi({ description: 'Taken when a key leaves the dimension out' }),
      }),
    ),
    datasets: z.array(z.string()),
    links: z.record(z.string(), z.string()),
  })
  .openapi('Metric')

const MetricDetail = MetricSummary.extend({
  codes: z
    .record(z.string(), z.array(z.string()))
    .openapi({ description: 'What each dimension can be asked for, by the datasets that the metric reads' }),
}).openapi('MetricDetail')

/** `/v1/metrics` and `/v1/metrics/{id}`: the registry. */
export function metricRoutes(app: OpenAPIHono, { evidence }: ApiContext) {
  return app
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/metrics',
        operationId: 'listMetrics',
        tags: ['Metrics'],
        summary: 'All metrics',
        request: { query: z.strictObject({ format: formatParameter(LIST), bom: bomParameter }) },
        responses: {
          200: {
            description: 'The metrics',
            content: contentOfAnswer(LIST, z.object({ data: z.array(MetricSummary) })),
          },
          400: problemContent('A parameter is unknown or cannot be read'),
          406: problemContent('There is no such representation; the problem lists what there is'),
        },
      }),
      (c) => {
        const { format, bom } = c.req.valid('query')
        const chosen = chosenFor(c, LIST, format)
        linkTo(c, { chosen, offered: LIST })
        const data = metrics.map(present)
        if (chosen.id === 'csv') return respondWithList(c, chosen, 'metrics', data, bom === '1') as never
        return c.json({ data }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/metrics/{id}',
        operationId: 'getMetric',
        tags: ['Metrics'],
        summary: 'One metric: definition, formula, inputs',
        request: {
          params: z.object({ id: z.string().openapi({ example: 'departure-rate' }) }),
          query: NoQuery,
        },
        responses: {
          200: { description: 'The metric', content: { 'application/json': { schema: MetricDetail } } },
          400: problemContent('It takes no parameters'),
          404: problemContent('There is no such metric'),
        },
      }),
      (c) => {
        const metric = metricById(c.req.valid('param').id)
        return c.json({ ...present(metric), codes: metricCodes(evidence, metric) }, 200)
      },
    )
}

function present(metric: Metric): z.infer<typeof MetricSummary> {
  const { id, title, definition, formula, mathml, reference, caveats, unit, dimensions, datasets, example } =
    metric
  const codes = dimensions.map((dimension) => example[dimension.id] ?? dimension.default ?? '')
  return {
    id,
    title,
    definition,
    formula,
    mathml,
    reference,
    caveats: [...caveats],
    unit: unit.id,
    dimensions: dimensions.map(({ id: name, codeList, title: called, default: standard }) => ({
      id: name,
      title: called,
      ...(codeList === undefined ? {} : { codeList }),
      ...(standard === undefined ? {} : { default: standard }),
    })),
    datasets: [...datasets],
    links: {
      self: `/v1/metrics/${id}`,
      coverage: `/v1/metrics/${id}/coverage`,
      example: `/v1/figures/${figureId(id, codes)}`,
    },
  }
}
