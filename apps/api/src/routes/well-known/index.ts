import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { NoQuery } from '../no-query'
import { linkset } from './api-catalog'
import { REPORTING, securityText } from './security-text'

const LINKSET = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"'

const PATH = '/.well-known/api-catalog'

const text = (path: string, operationId: string, summary: string) =>
  createRoute({
    method: 'get',
    path,
    operationId,
    tags: ['Service'],
    summary,
    request: { query: NoQuery },
    responses: {
      200: { description: 'The text', content: { 'text/plain': { schema: z.string() } } },
      400: problemContent('It takes no parameters'),
    },
  })

/** What machines look for at agreed places: the catalogue of interfaces, and how to report a weakness. */
export function wellKnownRoutes(app: OpenAPIHono, { revised }: ApiContext): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: PATH,
      operationId: 'getApiCatalog',
      tags: ['Service'],
      summary: 'The interfaces of this service (RFC 9727)',
      request: { query: NoQuery },
      responses: {
        200: {
          description: 'A link set (RFC 9264)',
          content: {
            'application/linkset+json': { schema: z.object({ linkset: z.array(z.looseObject({})) }) },
          },
        },
        400: problemContent('It takes no parameters'),
      },
    }),
    (c) => {
      const paths = new Set(app.routes.map(({ path }) => path))
      const body = JSON.stringify(linkset(new URL(c.req.url).origin, paths))
      return c.body(body, 200, { 'content-type': LINKSET, link: `<${PATH}>; rel="api-catalog"` }) as never
    },
  )
  app.openapi(
    text('/.well-known/security.txt', 'getSecurityText', 'Where to report a weakness (RFC 9116)'),
    (c) => c.text(securityText(new URL(c.req.url).origin, revised), 200),
  )
  app.openapi(text('/docs/security', 'getSecurityPolicy', 'How to report a weakness'), (c) =>
    c.text(`${REPORTING}\n`, 200),
  )
}
