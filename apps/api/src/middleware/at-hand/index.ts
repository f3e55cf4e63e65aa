import type { Asked, HeaderReader } from '../../runtime/asked'
import type { AnswerStore, KeptAnswer } from '../answer-cache/store'
import type { Encoding } from '../compression'
import { acceptOf, answerKey, matchesTag } from '../conditional'
import type { Observer } from '../observe'
import { seriesOf } from '../observe/series'
import { type AddressOf, keyOf, type Limiter, limitField, policyField, type Quota } from '../rate-limit'
import type { Held } from '../reply'
import { nameRequest } from '../request-id'
import { cameByHttps, HSTS } from '../security-headers'

export interface AtHandOptions {
  readonly store: AnswerStore
  readonly negotiate: (headers: HeaderReader) => Encoding | 'identity'
  readonly observers: readonly Observer[]
  readonly limiter: Limiter | undefined
  readonly addressOf: AddressOf
  readonly trustedProxies: number
}

/** What is sent as it is. */
export interface Ready {
  readonly status: 200 | 304
  /** Names and values of header fields in turn. */
  readonly fields: readonly string[]
  readonly body: Held | null
}

/** The answer that is kept, or that the caller has it; `undefined` where the app has to be asked. */
export type AtHand = (asked: Asked, env: unknown) => Ready | undefined | Promise<Ready | undefined>

/**
 * Answers from what is kept before the framework is asked: it does at once what the chain of middleware does by steps,
 * with their own functions.
 */
export function atHand(options: AtHandOptions): AtHand {
  const { store, negotiate, observers, limiter, addressOf, trustedProxies } = options
  const policy = limiter ? policyField(limiter) : ''

  function ready(asked: Asked, answer: KeptAnswer, start: number, quota: Quota | undefined): Ready {
    const { method, url, headers } = asked
    const requestId = nameRequest(headers)
    const fresh = isKnown(headers, answer)
    const own = ['x-request-id', requestId]
    if (cameByHttps(url, headers, trustedProxies)) own.push('strict-transport-security', HSTS)
    if (quota) own.push('ratelimit-policy', policy, 'ratelimit', limitField(quota))
    const status = fresh ? 304 : 200
    if (observers.length > 0) {
      const series = seriesOf(method, answer.route, status, fresh ? 'fresh' : 'hit')
      const answered = { requestId, series, milliseconds: performance.now() - start, asked }
      for (const observer of observers) observer.answered(answered)
    }
    const fields = own.concat(fresh ? answer.freshFields : answer.fields)
    return { status, fields, body: fresh || method === 'HEAD' ? null : answer.body }
  }

  return (asked, env) => {
    const { method, url, headers } = asked
    if (method !== 'GET' && method !== 'HEAD') return undefined
    const answer = store.get(answerKey(url, acceptOf(headers), negotiate(headers)))
    if (!answer) return undefined
    const start = performance.now()
    const readyWithin = (left: Quota | undefined): Ready | undefined => {
      // The chain of middleware refuses, and says why.
      if (left?.allowed === false) return undefined
      for (const observer of observers) observer.began()
      return ready(asked, answer, start, left)
    }
    const quota = limiter?.consume(keyOf(addressOf(headers, env)))
    return quota instanceof Promise ? quota.then(readyWithin) : readyWithin(quota)
  }
}

function isKnown(headers: HeaderReader, { etag, modified }: KeptAnswer): boolean {
  const known = headers.get('if-none-match')
  if (known !== null) return known === '*' || matchesTag(known, etag)
  const since = headers.get('if-modified-since')
  return since !== null && Date.parse(since) >= modified
}
