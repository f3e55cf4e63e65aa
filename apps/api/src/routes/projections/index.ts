import { type Figure, figureToJson } from '@exodus/core'
import { models, type Projection, project, seriesById, seriesIds } from '@exodus/core/projections'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { PageQuery, paged, pageOf } from '../paging'
import { LineageQuery } from './points'
import { ProjectionDetail } from './schema'

const SeriesLink = z
  .object({ id: z.string(), owner: z.string(), link: z.string() })
  .openapi('SeriesLink', { description: 'A series by the id of its figures less the period' })

const [firstModel, ...otherModels] = models.map(({ id }) => id)

/** `/v1/projections` and `/v1/projections/{owner}/{key}`: how a series goes on, and how well that could be said in the past. */
export function projectionRoutes(app: OpenAPIHono, { evidence }: ApiContext) {
  // Read from the tables with the first question; no figure is computed for it.
  let ids: string[] | undefined
  return app
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/projections',
        operationId: 'listProjections',
        tags: ['Projections'],
        summary: 'The annual series of Pakistan that may be projected',
        request: {
          query: z.strictObject({
            owner: z
              .string()
              .min(1)
              .optional()
              .openapi({ description: 'A dataset or a metric', example: 'sbp-remittances' }),
            ...PageQuery,
          }),
        },
        responses: {
          200: {
            description:
              'A page of series: first those of datasets, with enough years; then those of metrics, whose projection says if they have too few',
            content: { 'application/json': { schema: pageOf(SeriesLink) } },
          },
          400: problemContent('A parameter is unknown or cannot be read'),
        },
      }),
      (c) => {
        const { owner, ...page } = c.req.valid('query')
        ids ??= [...seriesIds(evidence)]
        const found = ids.filter((id) => owner === undefined || id.startsWith(`${owner}/`))
        return c.json(paged(c.req.url, found, page, presentLink), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/projections/{owner}/{key}',
        operationId: 'getProjection',
        tags: ['Projections'],
        summary: 'A series projected, or why it is not: models, back-test, intervals, what others project',
        request: {
          params: z.object({
            owner: z.string().openapi({ description: 'A dataset or a metric', example: 'sbp-remittances' }),
            key: z.string().openapi({ description: 'Codes in key order, dot separated', example: 'TOTAL' }),
          }),
          query: z.strictObject({
            horizon: z.coerce
              .number()
              .int()
              .min(1)
              .max(30)
              .optional()
              .openapi({ description: 'Years ahead of the last one observed; 10 when absent', example: 5 }),
            lineage: LineageQuery,
            model: z
              .enum([firstModel ?? 'naive', ...otherModels])
              .optional()
              .openapi({ description: 'A model asked for on purpose; the best by back-test when absent' }),
          }),
        },
        responses: {
          200: {
            description: 'The projection; without forecasts where the verdict is against it',
            content: { 'application/json': { schema: ProjectionDetail } },
          },
          400: problemContent('The id, a code or a parameter cannot be read, or the model does not fit'),
          404: problemContent('There is no such dataset or metric'),
        },
      }),
      (c) => {
        const { owner, key } = c.req.valid('param')
        const { horizon, model, lineage } = c.req.valid('query')
        const { id, figures } = seriesById(evidence, `${owner}/${key}`)
        const projection = project(evidence, figures, {
          ...(horizon === undefined ? {} : { horizon }),
          ...(model === undefined ? {} : { model }),
        })
        return c.json(present(id, projection, lineage === 'true'), 200)
      },
    )
}

const presentLink = (id: string): z.infer<typeof SeriesLink> => ({
  id,
  owner: id.slice(0, id.indexOf('/')),
  link: `/v1/projections/${id}`,
})

function present(series: string, projection: Projection, lineage: boolean): z.infer<typeof ProjectionDetail> {
  const { byLevel, model, backtest, verdict, observed, published } = projection
  return {
    series,
    forecast: verdict.forecast,
    reasons: verdict.reasons.map(({ id, text }) => ({ id, text })),
    caveats: [...verdict.caveats],
    ...(model ? { model } : {}),
    ...(backtest
      ? {
          backtest: {
            years: backtest.years,
            origins: backtest.origins,
            horizon: backtest.horizon,
            models: backtest.results.map(({ byHorizon, ...result }) => ({
              ...result,
              byHorizon: [...byHorizon],
            })),
          },
        }
      : {}),
    forecasts: byLevel[80].map((figure, at) => {
      const range80 = figure.range ?? { low: figure.value, high: figure.value }
      return {
        period: figure.period.code,
        value: figure.value,
        unit: figure.unit.id,
        intervals: { 80: range80, 95: byLevel[95][at]?.range ?? range80 },
        ...wordsOf(figure),
        ...(lineage ? { figure: figureToJson(figure) } : {}),
      }
    }),
    observed: observed.map(({ id, period, value }) => ({
      ...(id === undefined ? {} : { figure: id }),
      period: period.code,
      value,
    })),
    published: published.map(figureToJson),
    links: { self: `/v1/projections/${series}` },
  }
}

/** What the model takes the future to be, and what a reader must know of it. */
const wordsOf = ({ label, lineage }: Figure) =>
  lineage.operation === 'observation'
    ? { formula: label, notes: [] }
    : { formula: lineage.formula, notes: [...lineage.notes] }
