import { releasesOf, revisionsOf } from '@exodus/core/releases'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { PageQuery, paged, pageOf } from '../paging'
import { entryById } from '../unknown-id'
import { CellRevision, presentRevision } from './cell-revision'
import { presentRelease, Release } from './release'

/** `/v1/datasets/{id}/revisions/{version}`: what one release of a dataset changed, row by row. */
export function cellRevisionRoutes(app: OpenAPIHono, { catalogue }: ApiContext) {
  return app.openapi(
    createRoute({
      method: 'get',
      path: '/v1/datasets/{id}/revisions/{version}',
      operationId: 'getRevision',
      tags: ['Changes'],
      summary: 'The rows that a release added, removed and revised, before and after',
      request: {
        params: z.object({
          id: z.string().openapi({ example: 'published-outflow-claims' }),
          version: z.string().openapi({ example: '1.1.0' }),
        }),
        query: z.strictObject(PageQuery),
      },
      responses: {
        200: {
          description:
            'The release and a page of its changes; none for a first release, which made every row',
          content: { 'application/json': { schema: pageOf(CellRevision).extend({ release: Release }) } },
        },
        400: problemContent('A parameter is unknown or cannot be read'),
        404: problemContent('There is no such dataset, or it has no such release'),
      },
    }),
    async (c) => {
      const { id, version } = c.req.valid('param')
      const releases = releasesOf(catalogue, { dataset: id }).map((known) => ({
        id: known.version,
        release: known,
      }))
      const { release } = entryById('version', releases, version)
      const cells = await revisionsOf(id, { version })
      const page = paged(c.req.url, cells, c.req.valid('query'), presentRevision)
      return c.json({ release: presentRelease(release), ...page }, 200)
    },
  )
}
