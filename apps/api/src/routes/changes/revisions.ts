import { releasesOf } from '@exodus/core/releases'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { NoQuery } from '../no-query'
import { presentRelease, Release } from './release'

/** `/v1/datasets/{id}/revisions`: the releases of one dataset, newest first. */
export function revisionRoutes(app: OpenAPIHono, { catalogue }: ApiContext) {
  return app.openapi(
    createRoute({
      method: 'get',
      path: '/v1/datasets/{id}/revisions',
      operationId: 'listRevisions',
      tags: ['Changes'],
      summary: 'The releases of a dataset and what each changed',
      request: {
        params: z.object({ id: z.string().openapi({ example: 'published-outflow-claims' }) }),
        query: NoQuery,
      },
      responses: {
        200: {
          description: 'The releases, newest first',
          content: { 'application/json': { schema: z.object({ data: z.array(Release) }) } },
        },
        400: problemContent('It takes no parameters'),
        404: problemContent('There is no such dataset'),
      },
    }),
    (c) => {
      const releases = releasesOf(catalogue, { dataset: c.req.valid('param').id })
      return c.json({ data: releases.map(presentRelease) }, 200)
    },
  )
}
