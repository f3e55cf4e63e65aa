import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { advice } from '../../problem/advice'
import { type ProblemKind, problemContent, problemKinds, problemResponse } from '../../problem/problem'
import { htmlPage, wantsHtml } from '../../representation/html-page'
import { Text } from '../datasets/schema'
import { NoQuery } from '../no-query'
import { type Kind, problemPage } from './page'

const ProblemKindJson = z
  .object({
    kind: z.string(),
    title: z.string(),
    status: z.int(),
    means: Text.openapi({ description: 'What it means, and what to do' }),
  })
  .openapi('ProblemKind')

const KINDS: readonly Kind[] = Object.entries(problemKinds).map(([kind, { title, status }]) => ({
  kind,
  title,
  status,
  means: advice[kind as ProblemKind],
}))

const page = { 'text/html': { schema: z.string() } }

/** The pages that explain problems: all kinds, and each by the address that is its `type`. */
export function systemRoutes(app: OpenAPIHono) {
  return app
    .openapi(
      createRoute({
        method: 'get',
        path: '/docs/problems',
        operationId: 'listProblemKinds',
        tags: ['Service'],
        summary: 'All kinds of problems',
        request: { query: NoQuery },
        responses: {
          200: {
            description: 'What each means and what to do; as a page for those who ask for HTML',
            content: {
              'application/json': { schema: z.object({ data: z.array(ProblemKindJson) }) },
              ...page,
            },
          },
          400: problemContent('It takes no parameters'),
        },
      }),
      (c) => {
        c.header('Vary', 'Accept', { append: true })
        if (wantsHtml(c.req.header('accept'))) return htmlPage(c, problemPage('Problems', KINDS))
        return c.json({ data: [...KINDS] }, 200)
      },
    )
    .openapi(
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
            description: 'What it means and what to do; as a page for those who ask for HTML',
            content: { 'application/json': { schema: ProblemKindJson }, ...page },
          },
          400: problemContent('It takes no parameters'),
          404: problemContent('There is no such kind'),
        },
      }),
      (c) => {
        const { kind } = c.req.valid('param')
        const known = KINDS.find((each) => each.kind === kind)
        if (!known) {
          return problemResponse('not-found', `There is no problem kind "${kind}".`, {
            instance: c.req.path,
            field: 'kind',
            value: kind,
            accepted: KINDS.map((each) => each.kind),
          }) as never
        }
        c.header('Vary', 'Accept', { append: true })
        if (wantsHtml(c.req.header('accept'))) return htmlPage(c, problemPage(known.title, [known]))
        return c.json(known, 200)
      },
    )
}
