import type { OpenAPIHono } from '@hono/zod-openapi'
import type { ApiContext } from '../context'
import { type AppOptions, withStandards } from '../options'
import { release } from '../release'
import { webCompressor } from '../runtime/web-compressor'
import { answerCache, answerKeeper, answerMaker } from './answer-cache'
import { createAnswerStore } from './answer-cache/store'
import { type AtHand, atHand, type Ready } from './at-hand'
import { type PromptResource, promptMaker } from './at-hand/prompt'
import { bodyLimit } from './body-limit'
import { compression, encodingNegotiator, negotiateEncoding } from './compression'
import { conditional, createTags } from './conditional'
import { CROSS_ORIGIN_FIELDS, crossOrigin, preflight } from './cross-origin'
import { first } from './first'
import { createLinks, linkHeader } from './link-header'
import { observe } from './observe'
import { rateLimit } from './rate-limit'
import { openReply, responseInit, sealReply } from './reply'
import { requestId } from './request-id'
import { SECURITY_FIELDS, securityHeaders } from './security-headers'
import { timeLimit } from './time-limit'

/** Asked by machines of the house, often, and never counted against anyone. */
const OPERATIONS = new Set(['/livez', '/readyz', '/metrics'])

const WITH_BODY = ['POST', 'PUT', 'PATCH', 'DELETE']

/**
 * Everything around the routes, the outermost first.
 * @param resources those whose answers are promptly made without the framework
 */
export function useMiddleware(
  app: OpenAPIHono,
  context: Pick<ApiContext, 'dataVersion' | 'revised' | 'catalogue'>,
  given: AppOptions,
  resources: readonly PromptResource[] = [],
): void {
  const options = withStandards(given)
  const { compressor = webCompressor, limiter, addressOf = () => 'everyone', observers = [] } = options
  const { dataVersion, revised, catalogue } = context
  const tags = createTags({ version: `${release} ${dataVersion}`, revised })
  const addLinks = createLinks({ catalogue })
  const toAnswer = answerMaker({ ...SECURITY_FIELDS, ...CROSS_ORIGIN_FIELDS }, tags)
  const store = createAnswerStore(options.cacheBytes)
  const keep = answerKeeper(store)
  const negotiate = encodingNegotiator(compressor)
  app.use(sealReply())
  app.use(first(requestId, securityHeaders(options), crossOrigin, negotiateEncoding(negotiate)))
  app.use(observe(observers))
  app.options('*', preflight)
  if (limiter) app.use(rateLimit({ limiter, addressOf, exempt: OPERATIONS }))
  app.use(answerCache(toAnswer, keep))
  app.use(conditional(tags))
  app.use(linkHeader(addLinks))
  app.use(compression(compressor))
  app.use(openReply())
  app.on(WITH_BODY, '*', bodyLimit({ maxBytes: options.maxBodyBytes }))
  app.use(timeLimit({ milliseconds: options.timeLimitMs }))
  const { trustedProxies, takeAtHand = (find) => sendFirst(app, find) } = options
  const make = promptMaker({ resources, compressor, tags, addLinks, toAnswer, keep })
  takeAtHand(atHand({ store, make, negotiate, observers, limiter, addressOf, trustedProxies }))
}

/** Sends what is at hand before the framework begins. */
function sendFirst(app: OpenAPIHono, find: AtHand): void {
  const make = app.fetch
  app.fetch = (request, env, execution) => {
    const send = (ready: Ready | undefined) => (ready ? responseOf(ready) : make(request, env, execution))
    const found = find(request, env)
    return found instanceof Promise ? found.then(send) : send(found)
  }
}

function responseOf({ status, fields, body }: Ready): Response {
  const record: Record<string, string> = {}
  for (let at = 0; at < fields.length; at += 2) record[fields[at] ?? ''] = fields[at + 1] ?? ''
  return new Response(body, responseInit({ status, fields: record }))
}
