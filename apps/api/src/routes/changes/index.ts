import { atomFeed, releasesOf } from '@exodus/core/releases'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { PageQuery, paged, pageOf } from '../paging'
import { presentRelease, Release } from './release'

const wantsAtom = (accept = ''): boolean => /application\/atom\+xml/.test(accept) && !/json/.test(accept)

/** `/v1/changes`: every release of every dataset, newest first; none ever leaves the feed. */
export function changeRoutes(app: OpenAPIHono, { catalogue }: ApiContext) {
  return app.openapi(
    createRoute({
      method: 'get',
      path: '/v1/changes',
      operationId: 'listChanges',
      tags: ['Changes'],
      summary: 'What changed in the data, and when',
      request: {
        query: z.strictObject({
          dataset: z.string().optional().openapi({ example: 'departures-total' }),
          format: z.enum(['json', 'atom']).optional(),
          lang: z.enum(['en', 'ur']).optional().openapi({ description: 'Language of the Atom feed' }),
          ...PageQuery,
        }),
      },
      responses: {
        200: {
          description: 'A page of releases; as Atom 1.0 all of them, whatever the page',
          content: {
            'application/json': { schema: pageOf(Release) },
            'application/atom+xml': { schema: z.string() },
          },
        },
        400: problemContent('A parameter is unknown or cannot be read'),
        404: problemContent('There is no such dataset'),
      },
    }),
    (c) => {
      const { dataset, format, lang = 'en', ...page } = c.req.valid('query')
      const releases = releasesOf(catalogue, dataset === undefined ? {} : { dataset })
      c.header('Vary', 'Accept', { append: true })
      if (format === 'atom' || (format === undefined && wantsAtom(c.req.header('accept')))) {
        c.header('Content-Type', 'application/atom+xml; charset=utf-8')
        const { origin } = new URL(c.req.url)
        return c.body(atomFeed(releases, { url: c.req.url, home: origin, locale: lang })) as never
      }
      return c.json(paged(c.req.url, releases, page, presentRelease), 200)
    },
  )
}
