import type { MiddlewareHandler } from 'hono'
import { isStable } from '../conditional'
import { CROSS_ORIGIN_FIELDS } from '../cross-origin'
import { routeOf } from '../observe/route-of'
import { addField, type Held } from '../reply'
import { createAdmission } from './admission'
import type { AnswerStore } from './store'

declare module 'hono' {
  interface ContextVariableMap {
    /** Whether the answer was made to be kept; absent where it is not. */
    cacheResult?: 'miss'
  }
}

/** What a 304 repeats of the answer (RFC 9110, 15.4.5); it has no body that could do harm, and may be read by every page. */
const RETAINED = ['etag', 'last-modified', 'cache-control', 'vary'] as const

/**
 * Keeps what the routes answer; `at-hand` sends it again.
 * @param constant the fields that every answer bears
 */
export const answerCache = (
  store: AnswerStore,
  constant: Readonly<Record<string, string>>,
): MiddlewareHandler => {
  const isWorthKeeping = createAdmission()
  return async function answerCache(c, next) {
    const reply = c.get('reply')
    const start = performance.now()
    // Fields of this one request stay outside; those written further in belong to the answer.
    const outer = reply.fields
    const fields: Record<string, string> = {}
    reply.fields = fields
    await next()
    reply.fields = outer
    for (const name in fields) addField(outer, name, fields[name] ?? '')
    const representation = c.get('representation')
    if (!representation || reply.status !== 200 || !isHeld(reply.body) || !isStable(fields)) return
    c.set('cacheResult', 'miss')
    if (!isWorthKeeping(representation.key, performance.now() - start)) return
    const retained = RETAINED.map((name) => [name, fields[name] ?? ''])
    const body = asWritten(reply.body, fields)
    store.set(representation.key, {
      fields: Object.entries({ ...constant, ...fields, 'content-length': String(lengthOf(body)) }).flat(),
      freshFields: [...Object.entries(CROSS_ORIGIN_FIELDS), ...retained].flat(),
      body,
      etag: representation.etag,
      modified: Date.parse(fields['last-modified'] ?? ''),
      route: routeOf(c),
    })
  }
}

const isHeld = (body: unknown): body is Held => typeof body === 'string' || body instanceof Uint8Array

const lengthOf = (body: Held): number =>
  typeof body === 'string' ? new TextEncoder().encode(body).byteLength : body.byteLength

/** Servers write a short text and the header in one go, and bytes in a second. */
function asWritten(body: Held, fields: Readonly<Record<string, string>>): Held {
  if (typeof body === 'string' || fields['content-encoding'] !== undefined) return body
  if (!/^(text|application\/(.*\+)?json)/.test(fields['content-type'] ?? '')) return body
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)
  return text.length === body.byteLength ? text : body
}
