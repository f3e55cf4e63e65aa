import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { problemContent, problemKinds, problemResponse } from '../../problem/problem'
import { NoQuery } from '../no-query'

/** The pages that explain problems. */
export function systemRoutes(app: OpenAPIHono) {
  return app.openapi(
    createRoute({
      method: 'get',
      path: '/docs/problems/{kind}',
      operationId: 'getProblemKind',
      tags: ['Service'],
      summary: 'What a kind of problem means',
      request: {
        params: z.object({ kind: z.string().openapi({ example: 'unknown-code' }) }),
        query: NoQuery,
      },
      responses: {
        200: {
          description: 'Its title and HTTP status',
          content: {
            'application/json': {
              schema: z.object({ kind: z.string(), title: z.string(), status: z.int() }),
            },
          },
        },
        400: problemContent('It takes no parameters'),
        404: problemContent('There is no such kind'),
      },
    }),
    (c) => {
      const { kind } = c.req.valid('param')
      const known = Object.entries(problemKinds).find(([id]) => id === kind)
      if (!known) {
        return problemResponse('not-found', `There is no problem kind "${kind}".`, {
          accepted: Object.keys(problemKinds),
        }) as never
      }
      return c.json({ kind, ...known[1] }, 200)
    },
  )
}
