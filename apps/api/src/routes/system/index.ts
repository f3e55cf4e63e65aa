import { dataVersion, edition } from '@exodus/core'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { problemContent, problemKinds, problemResponse } from '../../problem/problem'
import { NoQuery } from '../no-query'

/** The root, `/livez` and the pages that explain problems. */
export function systemRoutes(app: OpenAPIHono): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/v1',
      operationId: 'getRoot',
      tags: ['Service'],
      summary: 'Where everything is',
      request: { query: NoQuery },
      responses: {
        200: {
          description: 'The resources',
          content: {
            'application/json': {
              schema: z.object({
                edition: z.string(),
                dataVersion: z.string(),
                links: z.record(z.string(), z.string()),
              }),
            },
          },
        },
        400: problemContent('It takes no parameters'),
      },
    }),
    (c) =>
      c.json(
        {
          edition,
          dataVersion,
          links: {
            datasets: '/v1/datasets',
            observations: '/v1/datasets/{id}/observations',
            metrics: '/v1/metrics',
            figures: '/v1/figures/{owner}/{key}',
            sources: '/v1/sources/{id}',
            claims: '/v1/claims',
            places: '/v1/places/{code}',
            districts: '/v1/districts/{code}',
            professions: '/v1/professions/{code}',
            years: '/v1/years/{year}',
            timeline: '/v1/timeline',
            reconciliations: '/v1/reconciliations?dataset={id}',
            codelists: '/v1/codelists',
            search: '/v1/search?q={words}',
            sdmx: '/sdmx/v2/structure/dataflow',
            sdmxV1: '/sdmx/v1/dataflow',
            openapi: '/openapi.json',
          },
        },
        200,
      ),
  )

  app.openapi(
    createRoute({
      method: 'get',
      path: '/livez',
      operationId: 'getLiveness',
      tags: ['Service'],
      summary: 'Whether the process answers',
      request: { query: NoQuery },
      responses: {
        200: {
          description: 'It does',
          content: { 'application/json': { schema: z.object({ status: z.literal('pass') }) } },
        },
        400: problemContent('It takes no parameters'),
      },
    }),
    (c) => c.json({ status: 'pass' as const }, 200),
  )

  app.openapi(
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
