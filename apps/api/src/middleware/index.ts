import type { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import type { ApiContext } from '../context'
import { type AppOptions, withStandards } from '../options'
import { webCompressor } from '../runtime/web-compressor'
import { release } from '../release'
import { answerCache } from './answer-cache'
import { bodyLimit } from './body-limit'
import { compression, negotiateEncoding } from './compression'
import { conditional } from './conditional'
import { crossOrigin } from './cross-origin'
import { linkHeader } from './link-header'
import { observe } from './observe'
import { rateLimit } from './rate-limit'
import { openReply, sealReply } from './reply'
import { requestId } from './request-id'
import { securityHeaders } from './security-headers'
import { timeLimit } from './time-limit'

/** Asked by machines of the house, often, and never counted against anyone. */
const OPERATIONS = new Set(['/livez', '/readyz', '/metrics'])

/** Everything around the routes, the outermost first. */
export function useMiddleware(app: OpenAPIHono, context: ApiContext, given: AppOptions): void {
  const options = withStandards(given)
  const { compressor = webCompressor, limiter, addressOf = () => 'everyone' } = options
  const { dataVersion, revised, catalogue } = context
  const all: readonly (MiddlewareHandler | undefined)[] = [
    sealReply(),
    options.tracing,
    requestId(),
    observe(options.observers ?? []),
    securityHeaders(options),
    crossOrigin(),
    limiter && rateLimit({ limiter, addressOf, exempt: OPERATIONS }),
    negotiateEncoding(compressor),
    conditional({ version: `${release} ${dataVersion}`, revised }),
    answerCache({ maxBytes: options.cacheBytes }),
    linkHeader({ catalogue }),
    compression(compressor),
    openReply(),
    bodyLimit({ maxBytes: options.maxBodyBytes }),
    timeLimit({ milliseconds: options.timeLimitMs }),
  ]
  for (const middleware of all) if (middleware) app.use(middleware)
}
