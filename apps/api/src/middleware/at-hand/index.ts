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
import type { MakePromptly } from './prompt'

export interface AtHandOptions {
  readonly store: AnswerStore
  /** Makes what is not kept, where that takes no waiting and no framework. */
  readonly make: MakePromptly
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
  readonly isAscii: boolean
}

/** The answer that is kept, or that the caller has it; `undefined` where the app has to be asked. */
export type AtHand = (asked: Asked, env: unknown) => Ready | undefined | Promise<Ready | undefined>

/**
 * Answers from what is kept, or promptly made, before the framework is asked: it does at once what the chain of
 * middleware does by steps, with their own functions.
 */
export function atHand(options: AtHandOptions): AtHand {
  const { store, make, negotiate, observers, limiter, addressOf, trustedProxies } = options
  const policy = limiter ? policyField(limiter) : ''

  /** Puts what belongs to this one request before the answer. */
  function ready(asked: Asked, answer: KeptAnswer, how: 'hit' | 'miss', start: number, quota?: Quota): Ready {
    const { method, url, headers } = asked
    const requestId = nameRequest(headers)
    const fresh = how === 'hit' && isKnown(headers, answer)
    const own = ['x-request-id', requestId]
    if (cameByHttps(url, headers, trustedProxies)) own.push('strict-transport-security', HSTS)
    if (quota) own.push('ratelimit-policy', policy, 'ratelimit', limitField(quota))
    const status = fresh ? 304 : 200
    if (observers.length > 0) {
      const series = seriesOf(method, answer.route, status, fresh ? 'fresh' : how)
      const answered = { requestId, series, milliseconds: performance.now() - start, asked }
      for (const observer of observers) {
        observer.began()
        observer.answered(answered)
      }
    }
    const fields = own.concat(fresh ? answer.freshFields : answer.fields)
    const body = fresh || method === 'HEAD' ? null : answer.body
    return { status, fields, body, isAscii: answer.isAscii }
  }

  return (asked, env) => {
    const { method, url, headers } = asked
    if (method !== 'GET' && method !== 'HEAD') return undefined
    const start = performance.now()
    const encoding = negotiate(headers)
    const kept = store.get(answerKey(url, acceptOf(headers), encoding))
    const found = kept ?? make(asked, encoding)
    if (!found) return undefined
    const quota = limiter?.consume(keyOf(addressOf(headers, env)))
    const how = kept ? 'hit' : 'miss'
    if (!(found instanceof Promise) && !(quota instanceof Promise))
      // The chain of middleware refuses, and says why.
      return quota?.allowed === false ? undefined : ready(asked, found, how, start, quota)
    return Promise.all([found, quota]).then(([answer, left]) =>
      left?.allowed === false ? undefined : ready(asked, answer, how, start, left),
    )
  }
}

function isKnown(headers: HeaderReader, { etag, modified }: KeptAnswer): boolean {
  const known = headers.get('if-none-match')
  if (known !== null) return known === '*' || matchesTag(known, etag)
  const since = headers.get('if-modified-since')
  return since !== null && Date.parse(since) >= modified
}
