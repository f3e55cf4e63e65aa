import { explain, figureToJson } from '@exodus/core'
import { resolveFigure } from '@exodus/core/answers'
import { codeLists } from '@exodus/core/codes'
import { figureToProv } from '@exodus/core/figure'
import { FigureJson } from '@exodus/core/schema'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'

const ProvJson = z
  .object({
    prefix: z.record(z.string(), z.string()),
    entity: z.record(z.string(), z.unknown()),
    activity: z.record(z.string(), z.unknown()),
    agent: z.record(z.string(), z.unknown()),
    used: z.record(z.string(), z.unknown()),
    wasGeneratedBy: z.record(z.string(), z.unknown()),
    wasDerivedFrom: z.record(z.string(), z.unknown()),
    wasAttributedTo: z.record(z.string(), z.unknown()),
  })
  .openapi('ProvDocument')

/** `/v1/figures/{owner}/{key}`: a figure with the whole tree behind it. */
export function figureRoutes(app: OpenAPIHono, { evidence, catalogue }: ApiContext) {
  return app.openapi(
    createRoute({
      method: 'get',
      path: '/v1/figures/{owner}/{key}',
      operationId: 'getFigure',
      tags: ['Figures'],
      summary: 'A figure with its lineage: formula, inputs, published rows, sources',
      request: {
        params: z.object({
          owner: z.string().openapi({ description: 'A metric or a dataset', example: 'departure-rate' }),
          key: z.string().openapi({
            description:
              'Codes in key order, dot separated, period last; or a group: `sum;destination=SAU;period=2015..2024`',
            example: 'PAK.2024',
          }),
        }),
        query: z.strictObject({
          format: z.enum(['json', 'prov', 'text']).optional(),
          lang: z.enum(['en', 'ur']).optional().openapi({
            description: 'Language of the plain text; the other forms have both, or none',
          }),
        }),
      },
      responses: {
        200: {
          description:
            'The figure; `format=prov` gives W3C PROV-JSON, `format=text` the explanation as plain text',
          content: {
            'application/json': { schema: z.union([FigureJson, ProvJson]) },
            'text/plain': { schema: z.string() },
          },
        },
        400: problemContent('The id cannot be read, or the formula refuses it'),
        404: problemContent('There is no such metric or dataset, or nothing is published there'),
      },
    }),
    (c) => {
      const { owner, key } = c.req.valid('param')
      const { format = 'json', lang } = c.req.valid('query')
      const figure = resolveFigure(evidence, { catalogue, codeLists }, `${owner}/${key}`)
      if (format === 'text') return c.text(`${explain(figure, lang)}\n`, 200)
      return c.json(format === 'prov' ? figureToProv(figure) : figureToJson(figure), 200)
    },
  )
}
