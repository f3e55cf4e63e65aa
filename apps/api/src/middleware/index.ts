import type { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import type { ApiContext } from '../context'
import { type AppOptions, withStandards } from '../options'
import { release } from '../release'
import { webCompressor } from '../runtime/web-compressor'
import { answerCache } from './answer-cache'
import { createAnswerStore } from './answer-cache/store'
import { atHand } from './at-hand'
import { bodyLimit } from './body-limit'
import { compression, encodingNegotiator, negotiateEncoding } from './compression'
import { conditional } from './conditional'
import { CROSS_ORIGIN_FIELDS, crossOrigin } from './cross-origin'
import { linkHeader } from './link-header'
import { observe } from './observe'
import { rateLimit } from './rate-limit'
import { openReply, sealReply } from './reply'
import { requestId } from './request-id'
import { SECURITY_FIELDS, securityHeaders } from './security-headers'
import { timeLimit } from './time-limit'

/** Asked by machines of the house, often, and never counted against anyone. */
const OPERATIONS = new Set(['/livez', '/readyz', '/metrics'])

/** Everything around the routes, the outermost first. */
export function useMiddleware(app: OpenAPIHono, context: ApiContext, given: AppOptions): void {
  const options = withStandards(given)
  const { compressor = webCompressor, limiter, addressOf = () => 'everyone', observers = [] } = options
  const { dataVersion, revised, catalogue } = context
  const store = options.cacheBytes > 0 ? createAnswerStore(options.cacheBytes) : undefined
  const negotiate = encodingNegotiator(compressor)
  const chain: readonly (MiddlewareHandler | undefined)[] = [
    sealReply(),
    requestId(),
    observe(observers),
    securityHeaders(options),
    crossOrigin(),
    limiter && rateLimit({ limiter, addressOf, exempt: OPERATIONS }),
    negotiateEncoding(negotiate),
    store && answerCache(store, { ...SECURITY_FIELDS, ...CROSS_ORIGIN_FIELDS }),
    conditional({ version: `${release} ${dataVersion}`, revised }),
    linkHeader({ catalogue }),
    compression(compressor),
    openReply(),
    bodyLimit({ maxBytes: options.maxBodyBytes }),
    timeLimit({ milliseconds: options.timeLimitMs }),
  ]
  for (const middleware of chain) if (middleware) app.use(middleware)
  if (store) {
    const { trustedProxies } = options
    sendFirst(app, atHand({ store, negotiate, observers, limiter, addressOf, trustedProxies }))
  }
}

/** Asks for what is at hand before the framework begins. */
function sendFirst(app: OpenAPIHono, send: ReturnType<typeof atHand>): void {
  const make = app.fetch
  app.fetch = (request, env, execution) => {
    const sent = send(request, env)
    if (sent === undefined) return make(request, env, execution)
    return sent instanceof Promise ? sent.then((answer) => answer ?? make(request, env, execution)) : sent
  }
}
