import type { MiddlewareHandler } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import { LRUCache } from 'lru-cache'

export type Encoding = 'br' | 'zstd' | 'gzip'

/** What a runtime can encode, the preferred first. */
export interface Compressor {
  readonly encodings: readonly Encoding[]
  readonly encode: (body: Uint8Array<ArrayBuffer>, encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>>
  readonly stream: (
    body: ReadableStream<Uint8Array>,
    encoding: Encoding,
  ) => ReadableStream<Uint8Array<ArrayBuffer>>
}

declare module 'hono' {
  interface ContextVariableMap {
    /** The encoding agreed on; short bodies and packed formats go unencoded all the same. */
    encoding: Encoding | 'identity'
  }
}

/** Below this the header of the encoding outweighs what it saves, and everything fits in one packet. */
const WORTH_BYTES = 1_024
const COMPRESSIBLE = /^(text\/(?!event-stream)|application\/(.*[+.-])?(json|xml|csv|x-?ndjson|yaml))/

/** Agrees on the encoding first, since ETags and kept answers differ by it. */
export const negotiateEncoding = ({ encodings }: Pick<Compressor, 'encodings'>): MiddlewareHandler => {
  const agreed = new LRUCache<string, Encoding | 'identity'>({ max: 256 })
  return async function negotiateEncoding(c, next) {
    const accept = c.req.header('accept-encoding') ?? ''
    let encoding = agreed.get(accept)
    if (encoding === undefined) {
      encoding = preferredEncoding(accept, encodings)
      agreed.set(accept, encoding)
    }
    c.set('encoding', encoding)
    await next()
  }
}

/** The encoding the caller likes best; of equals, the first of ours. */
export function preferredEncoding(accept: string, ours: readonly Encoding[]): Encoding | 'identity' {
  const wishes = parseAccept(accept)
  const weight = (encoding: string): number =>
    (wishes.find(({ type }) => type.toLowerCase() === encoding) ?? wishes.find(({ type }) => type === '*'))?.q ?? 0
  const [best] = [...ours].sort((a, b) => weight(b) - weight(a))
  return best !== undefined && weight(best) > 0 ? best : 'identity'
}

/** Encodes what is worth it. */
export const compression = ({ encode, stream }: Compressor): MiddlewareHandler =>
  async function compression(c, next) {
    await next()
    const { reply, encoding } = c.var
    const { body, fields } = reply
    if (encoding === 'identity' || !body || reply.status !== 200 || fields['content-encoding'] !== undefined) return
    if (!COMPRESSIBLE.test(fields['content-type'] ?? '')) return
    if (body instanceof Uint8Array) {
      if (body.byteLength < WORTH_BYTES) return
      const encoded = await encode(body, encoding)
      reply.body = encoded
      fields['content-length'] = String(encoded.byteLength)
    } else {
      reply.body = stream(body, encoding)
      delete fields['content-length']
    }
    fields['content-encoding'] = encoding
  }
