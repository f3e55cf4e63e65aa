import type { OpenAPIHono } from '@hono/zod-openapi'
import { Scalar } from '@scalar/hono-api-reference'
import type { ApiContext } from '../../context'
import { problemResponse } from '../../problem/problem'

/** The viewer's script, on our own address. */
const SCRIPT = '/docs/scalar.js'

/** Whatever the viewer would ask of another host, the browser refuses. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** `/docs`: the OpenAPI document to read and try out; everything it loads comes from here. */
export function apiDocsRoutes(app: OpenAPIHono, { asset }: ApiContext) {
  app.get(
    '/docs',
    async (c, next) => {
      await next()
      c.res.headers.set('content-security-policy', POLICY)
    },
    Scalar({
      url: '/openapi.json',
      cdn: SCRIPT,
      pageTitle: 'Exodus API',
      theme: 'none',
      // Each of these would ask another host.
      withDefaultFonts: false,
      telemetry: false,
      agent: { disabled: true },
      mcp: { disabled: true },
      showDeveloperTools: 'never',
    }),
  )
  app.get(SCRIPT, async (c) => {
    const script = await asset?.('scalar.js')
    if (!script) {
      return problemResponse('not-found', 'The viewer is not part of this installation; /openapi.json is.', {
        instance: c.req.path,
      })
    }
    return c.body(script, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=86400',
    })
  })
}
