import { figureToJson } from '@exodus/core'
import { preferenceRules, type Reconciliation, reconciliationsOf } from '@exodus/core/reconciliation'
import { AlternativeJson, FigureJson } from '@exodus/core/schema'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { Text } from '../datasets/schema'

const ReconciliationJson = z
  .object({
    dataset: z.string(),
    figure: FigureJson,
    spread: z.number(),
    rivals: z.array(
      z.object({
        rival: AlternativeJson,
        difference: z.number(),
        relative: z.number().optional(),
        rule: z.string(),
        ruleText: Text,
        explanation: z.string().optional(),
        residual: z.number(),
      }),
    ),
  })
  .openapi('Reconciliation')

const Query = z.strictObject({
  dataset: z.string().openapi({ example: 'departures-total' }),
  limit: z.coerce.number().int().min(1).max(1_000).optional().openapi({ example: 100 }),
  offset: z.coerce.number().int().min(0).optional(),
})

/** `/v1/reconciliations`: the cells of a dataset whose sources differ, and why one value is preferred. */
export function reconciliationRoutes(app: OpenAPIHono, { evidence }: ApiContext) {
  return app.openapi(
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
            'application/json': { schema: z.object({ data: z.array(ReconciliationJson), total: z.int() }) },
          },
        },
        400: problemContent('A parameter is unknown, missing or cannot be read'),
        404: problemContent('There is no such dataset'),
      },
    }),
    (c) => {
      const { dataset, limit = 100, offset = 0 } = c.req.valid('query')
      const found = reconciliationsOf(evidence, dataset)
      return c.json({ data: found.slice(offset, offset + limit).map(present), total: found.length }, 200)
    },
  )
}

function present({ dataset, figure, spread, rivals }: Reconciliation): z.infer<typeof ReconciliationJson> {
  const json = figureToJson(figure)
  return {
    dataset,
    figure: json,
    spread,
    rivals: rivals.flatMap(({ rival, rule, ...comparison }) => {
      const alternative = json.alternatives?.find(({ row }) => row === rival.row)
      return alternative ? [{ ...comparison, rival: alternative, rule, ruleText: preferenceRules[rule] }] : []
    }),
  }
}
