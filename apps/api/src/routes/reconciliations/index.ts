import { figureToJson } from '@exodus/core'
import {
  explainedBy,
  preferenceRules,
  type Reconciliation,
  type RivalComparison,
  reconciledSeriesOf,
  reconciliationsOf,
} from '@exodus/core/reconciliation'
import { AlternativeJson, FigureJson } from '@exodus/core/schema'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { Text } from '../datasets/schema'

const Codes = z.record(z.string(), z.string())
const Definition = z
  .object({ codes: Codes, attributes: Codes, unit: z.string(), status: z.string(), quality: z.string() })
  .openapi('ValueDefinition')
const Coverage = z
  .object({ period: z.string(), partOfYear: z.boolean(), scope: z.string().optional() })
  .openapi('ValueCoverage')

const ReconciliationJson = z
  .object({
    dataset: z.string(),
    figure: FigureJson,
    definition: Definition,
    coverage: Coverage,
    spread: z.number(),
    rivals: z.array(
      z.object({
        rival: AlternativeJson,
        definition: Definition,
        coverage: Coverage,
        differsIn: z.array(z.string()),
        difference: z.number(),
        relative: z.number().optional(),
        rule: z.string(),
        ruleText: Text,
        statedReason: z.string().optional(),
        explained: z
          .object({
            amount: z.number(),
            by: z.string(),
            byText: Text,
            evidence: FigureJson.optional(),
          })
          .optional(),
        residual: z.number(),
      }),
    ),
  })
  .openapi('Reconciliation')

const SeriesJson = z
  .object({
    dataset: z.string(),
    codes: Codes,
    preferredSource: z.string(),
    rivalSource: z.string(),
    periods: z.array(z.string()),
    definitions: z.object({ preferred: Definition, rival: Definition }),
    differsIn: z.array(z.string()),
    meanDifference: z.number(),
    meanExplained: z.number(),
    meanResidual: z.number(),
    rules: z.array(z.string()),
    statedReasons: z.array(z.string()),
  })
  .openapi('ReconciledSeries')

const Query = z.strictObject({
  dataset: z.string().openapi({ example: 'departures-total' }),
  limit: z.coerce.number().int().min(1).max(1_000).optional().openapi({ example: 100 }),
  offset: z.coerce.number().int().min(0).optional(),
})

/** `/v1/reconciliations`: the cells of a dataset whose sources differ, and why one value is preferred. */
export function reconciliationRoutes(app: OpenAPIHono, { catalogue, evidence }: ApiContext) {
  return app
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/reconciliations',
        operationId: 'listReconciliations',
        tags: ['Figures'],
        summary: 'Where sources differ',
        request: { query: Query },
        responses: {
          200: {
            description: 'The cells with rival values, in key order',
            content: {
              'application/json': { schema: answerOf(ReconciliationJson) },
            },
          },
          400: problemContent('A parameter is unknown, missing or cannot be read'),
          404: problemContent('There is no such dataset'),
        },
      }),
      (c) => {
        const { dataset, limit = 100, offset = 0 } = c.req.valid('query')
        const found = reconciliationsOf(evidence, dataset)
        const data = found.slice(offset, offset + limit).map(present)
        return c.json({ counts: countsOf(dataset), data, total: found.length }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/reconciliations/series',
        operationId: 'listReconciledSeries',
        tags: ['Figures'],
        summary: 'Where two sources give a series differently',
        request: { query: Query },
        responses: {
          200: {
            description: 'The series that two sources give differently, with the gap over all periods',
            content: { 'application/json': { schema: answerOf(SeriesJson) } },
          },
          400: problemContent('A parameter is unknown, missing or cannot be read'),
          404: problemContent('There is no such dataset'),
        },
      }),
      (c) => {
        const { dataset, limit = 100, offset = 0 } = c.req.valid('query')
        const found = reconciledSeriesOf(evidence, dataset)
        const data = found.slice(offset, offset + limit).map((series) => ({
          ...series,
          periods: [...series.periods],
          differsIn: [...series.differsIn],
          rules: [...series.rules],
          statedReasons: [...series.statedReasons],
        }))
        return c.json({ counts: countsOf(dataset), data, total: found.length }, 200)
      },
    )

  /** What every value of the table counts. */
  function countsOf(dataset: string): z.infer<typeof Text> {
    return catalogue.find(({ id }) => id === dataset)?.counts ?? { en: '', ur: '' }
  }
}

const answerOf = <T extends z.ZodType>(item: T) =>
  z.object({ counts: Text, data: z.array(item), total: z.int() })

function present(reconciliation: Reconciliation): z.infer<typeof ReconciliationJson> {
  const figure = figureToJson(reconciliation.figure)
  return {
    ...reconciliation,
    figure,
    rivals: reconciliation.rivals.flatMap((comparison) => {
      const rival = figure.alternatives?.find(({ row }) => row === comparison.rival.row)
      return rival ? [presentRival(comparison, rival)] : []
    }),
  }
}

const presentRival = (
  { explained, ...comparison }: RivalComparison,
  rival: z.infer<typeof AlternativeJson>,
): z.infer<typeof ReconciliationJson>['rivals'][number] => ({
  ...comparison,
  rival,
  differsIn: [...comparison.differsIn],
  ruleText: preferenceRules[comparison.rule],
  ...(explained
    ? {
        explained: {
          amount: explained.amount,
          by: explained.by,
          byText: explainedBy[explained.by],
          ...(explained.evidence ? { evidence: figureToJson(explained.evidence) } : {}),
        },
      }
    : {}),
})
