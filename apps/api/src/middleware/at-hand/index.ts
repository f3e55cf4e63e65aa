import { type HeaderReader, headersOf } from '../../runtime/headers'
import type { AnswerStore, KeptAnswer } from '../answer-cache/store'
import type { Encoding } from '../compression'
import { acceptOf, answerKey, matchesTag } from '../conditional'
import type { Observer } from '../observe'
import { seriesOf } from '../observe/series'
import { keyOf, type Limiter, limitField, policyField, type Quota } from '../rate-limit'
import { responseInit, withLength } from '../reply'
import { nameRequest } from '../request-id'
import { cameByHttps, HSTS } from '../security-headers'

export interface AtHandOptions {
  readonly store: AnswerStore
  readonly negotiate: (headers: HeaderReader) => Encoding | 'identity'
  readonly observers: readonly Observer[]
  readonly limiter: Limiter | undefined
  readonly addressOf: (request: Request, env: unknown) => string
  readonly trustedProxies: number
}

/**
 * Sends what is kept, or that the caller has it, before the framework is asked: it does at once what the chain of
 * middleware does by steps, with their own functions. `undefined` where the answer is not at hand.
 */
export function atHand(options: AtHandOptions) {
  const { store, negotiate, observers, limiter, addressOf, trustedProxies } = options
  const policy = limiter ? policyField(limiter) : ''

  function send(
    request: Request,
    headers: HeaderReader,
    answer: KeptAnswer,
    start: number,
    quota: Quota | undefined,
  ): Response {
    const requestId = nameRequest(headers)
    const fresh = isKnown(headers, answer)
    const fields: Record<string, string> = {
      'x-request-id': requestId,
      ...(fresh ? answer.freshFields : answer.fields),
    }
    if (cameByHttps(request.url, headers, trustedProxies)) fields['strict-transport-security'] = HSTS
    if (quota) {
      fields['ratelimit-policy'] = policy
      fields.ratelimit = limitField(quota)
    }
    const reply = { status: fresh ? 304 : 200, fields, body: fresh ? null : answer.body }
    if (observers.length > 0) {
      const series = seriesOf(request.method, answer.route, reply.status, fresh ? 'fresh' : 'hit')
      const answered = { requestId, series, milliseconds: performance.now() - start, request }
      for (const observer of observers) observer.answered(answered)
    }
    return new Response(request.method === 'HEAD' ? withLength(reply) : reply.body, responseInit(reply))
  }

  return (request: Request, env: unknown): Response | undefined | Promise<Response | undefined> => {
    const { method } = request
    if (method !== 'GET' && method !== 'HEAD') return undefined
    const headers = headersOf(request, env)
    const answer = store.get(answerKey(request.url, acceptOf(headers), negotiate(headers)))
    if (!answer) return undefined
    const start = performance.now()
    const sendWithin = (left: Quota | undefined): Response | undefined => {
      // The chain of middleware refuses, and says why.
      if (left?.allowed === false) return undefined
      for (const observer of observers) observer.began()
      return send(request, headers, answer, start, left)
    }
    const quota = limiter?.consume(keyOf(addressOf(request, env)))
    return quota instanceof Promise ? quota.then(sendWithin) : sendWithin(quota)
  }
}

function isKnown(headers: HeaderReader, { etag, fields }: KeptAnswer): boolean {
  const known = headers.get('if-none-match')
  if (known !== null) return known === '*' || matchesTag(known, etag)
  const since = headers.get('if-modified-since')
  return since !== null && Date.parse(since) >= Date.parse(fields['last-modified'] ?? '')
}
