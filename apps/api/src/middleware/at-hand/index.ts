import type { Asked, HeaderReader } from '../../runtime/asked'
import type { AnswerStore, KeptAnswer, SentAnswer } from '../answer-cache/store'
import type { Encoding } from '../compression'
import { acceptOf, answerKey, matchesTag } from '../conditional'
import type { Observer } from '../observe'
import { seriesOf } from '../observe/series'
import { type AddressOf, keyOf, type Limiter, limitField, policyField, type Quota } from '../rate-limit'
import type { Held } from '../reply'
import { nameRequest } from '../request-id'
import { cameByHttps, HSTS } from '../security-headers'
import type { Prompt } from './prompt'

export interface AtHandOptions {
  readonly store: AnswerStore
  /** Makes what is not kept, where that takes no waiting and no framework. */
  readonly prompt: Prompt
  readonly negotiate: (headers: HeaderReader) => Encoding | 'identity'
  readonly observers: readonly Observer[]
  readonly limiter: Limiter | undefined
  readonly addressOf: AddressOf
  readonly trustedProxies: number
}

/** What is sent as it is. */
export interface Ready {
  readonly status: number
  /** Names and values of header fields in turn. */
  readonly fields: readonly string[]
  readonly body: Held | null
}

/** The answer that is kept, or that the caller has it; `undefined` where the app has to be asked. */
export type AtHand = (asked: Asked, env: unknown) => Ready | undefined | Promise<Ready | undefined>

/**
 * Answers from what is kept, or promptly made, before the framework is asked: it does at once what the chain of
 * middleware does by steps, with their own functions.
 */
export function atHand(options: AtHandOptions): AtHand {
  const { store, prompt, negotiate, observers, limiter, addressOf, trustedProxies } = options
  const policy = limiter ? policyField(limiter) : ''

  /** Puts what belongs to this one request before the answer. */
  function ready(asked: Asked, answer: SentAnswer, start: number, quota?: Quota): Ready {
    const { method, url, headers } = asked
    const requestId = nameRequest(headers)
    // Only what is kept has them: what is made was asked for without a condition.
    const freshFields = isKept(answer) && isKnown(headers, answer) ? answer.freshFields : undefined
    const own = ['x-request-id', requestId]
    if (cameByHttps(url, headers, trustedProxies)) own.push('strict-transport-security', HSTS)
    if (quota) own.push('ratelimit-policy', policy, 'ratelimit', limitField(quota))
    const status = freshFields ? 304 : answer.status
    if (observers.length > 0) {
      const cache = freshFields ? 'fresh' : isKept(answer) ? 'hit' : status === 200 ? 'miss' : 'none'
      const series = seriesOf(method, answer.route, status, cache)
      const answered = { requestId, series, milliseconds: performance.now() - start, asked }
      for (const observer of observers) {
        observer.began()
        observer.answered(answered)
      }
    }
    const body = freshFields || method === 'HEAD' ? null : answer.body
    return { status, fields: own.concat(freshFields ?? answer.fields), body }
  }

  return (asked, env) => {
    const { method, url, headers } = asked
    if (method !== 'GET' && method !== 'HEAD') return undefined
    const start = performance.now()
    const encoding = negotiate(headers)
    const kept = store.get(answerKey(url, acceptOf(headers), encoding))
    const make = kept ? undefined : prompt(asked)
    if (!kept && !make) return undefined
    const readyWithin = (left: Quota | undefined): Ready | Promise<Ready> | undefined => {
      // The chain of middleware refuses, and says why.
      if (left?.allowed === false) return undefined
      const answer = kept ?? make?.(encoding)
      if (answer instanceof Promise) return answer.then((made) => ready(asked, made, start, left))
      return answer && ready(asked, answer, start, left)
    }
    const quota = limiter?.consume(keyOf(addressOf(headers, env)))
    return quota instanceof Promise ? quota.then(readyWithin) : readyWithin(quota)
  }
}

const isKept = (answer: SentAnswer): answer is KeptAnswer => 'freshFields' in answer

function isKnown(headers: HeaderReader, { etag, modified }: KeptAnswer): boolean {
  const known = headers.get('if-none-match')
  if (known !== null) return known === '*' || matchesTag(known, etag)
  const since = headers.get('if-modified-since')
  return since !== null && Date.parse(since) >= modified
}
