import { ExodusError, figureId } from '@exodus/core'
import { type Metric, metricById, metricCoverage, metrics } from '@exodus/core/metrics'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
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
  coverage: z.object({
    codes: z
      .record(z.string(), z.array(z.string()))
      .openapi({ description: 'What each dimension can be asked for' }),
    key: z.record(z.string(), z.string()).openapi({ description: 'The key that the periods are of' }),
    periods: z.array(z.string()).openapi({ description: 'The periods with an answer at this key' }),
    figures: z.array(z.string()).openapi({ description: 'Their figures, for /v1/figures' }),
  }),
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
        request: { query: NoQuery },
        responses: {
          200: {
            description: 'The metrics',
            content: { 'application/json': { schema: z.object({ data: z.array(MetricSummary) }) } },
          },
          400: problemContent('It takes no parameters'),
        },
      }),
      (c) => c.json({ data: metrics.map(present) }, 200),
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
          query: z.looseObject({
            origin: z.string().optional().openapi({
              description: 'As for every dimension: the code of which the coverage is shown',
              example: 'PAK',
            }),
          }),
        },
        responses: {
          200: { description: 'The metric', content: { 'application/json': { schema: MetricDetail } } },
          400: problemContent('A parameter is no dimension of the metric, or a code is unknown'),
          404: problemContent('There is no such metric'),
        },
      }),
      (c) => {
        const metric = metricById(c.req.valid('param').id)
        const coverage = metricCoverage(evidence, metric, readKey(metric, c.req.valid('query')))
        const ids = metric.dimensions.map((dimension) => dimension.id)
        const figureAt = (period: string): string =>
          figureId(
            metric.id,
            ids.map((id) => (id === 'period' ? period : (coverage.key[id] ?? ''))),
          )
        return c.json(
          {
            ...present(metric),
            coverage: {
              codes: Object.fromEntries(
                Object.entries(coverage.codes).map(([id, codes]) => [id, [...codes]]),
              ),
              key: coverage.key,
              periods: [...coverage.periods],
              figures: coverage.periods.map(figureAt),
            },
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
    links: { self: `/v1/metrics/${id}`, example: `/v1/figures/${figureId(id, codes)}` },
  }
}
