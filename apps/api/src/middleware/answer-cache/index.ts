import type { MiddlewareHandler } from 'hono'
import { LRUCache } from 'lru-cache'
import { isStable } from '../conditional'
import { addField } from '../reply'

interface KeptAnswer {
  readonly fields: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

declare module 'hono' {
  interface ContextVariableMap {
    /** Whether the answer was at hand; absent where none could be. */
    cacheResult?: 'hit' | 'miss'
  }
}

/** No answer may push out more than this share of the others. */
const LARGEST_SHARE = 1 / 8
/** A rough weight of header fields and bookkeeping, so that many small answers count too. */
const OVERHEAD_BYTES = 1_024

/** Keeps encoded answers in memory, up to `maxBytes`, the least used going first; 0 keeps none. */
export const answerCache = ({ maxBytes }: { readonly maxBytes: number }): MiddlewareHandler => {
  if (maxBytes === 0) return (_, next) => next()
  const kept = new LRUCache<string, KeptAnswer>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes * LARGEST_SHARE),
    sizeCalculation: ({ body }, key) => body.byteLength + 2 * key.length + OVERHEAD_BYTES,
  })
  return async function answerCache(c, next) {
    const { reply, representation } = c.var
    if (!representation) return next()
    const answer = kept.get(representation.key)
    if (answer) {
      c.set('cacheResult', 'hit')
      Object.assign(reply.fields, answer.fields)
      reply.status = 200
      reply.body = answer.body
      return undefined
    }
    // Fields of this one request stay outside; those written further in belong to the answer.
    const outer = reply.fields
    const fields: Record<string, string> = {}
    reply.fields = fields
    await next()
    reply.fields = outer
    for (const name in fields) addField(outer, name, fields[name] ?? '')
    if (reply.status === 200 && reply.body instanceof Uint8Array && isStable(fields)) {
      c.set('cacheResult', 'miss')
      kept.set(representation.key, { fields, body: reply.body })
    }
    return undefined
  }
}
