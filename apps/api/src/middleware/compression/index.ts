import type { MiddlewareHandler } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import { LRUCache } from 'lru-cache'
import type { HeaderReader } from '../../runtime/asked'
import type { Step } from '../first'
import type { Reply } from '../reply'

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

/** Agrees on an encoding with a caller, by the text of `Accept-Encoding`. */
export function encodingNegotiator({ encodings }: Pick<Compressor, 'encodings'>) {
  const agreed = new LRUCache<string, Encoding | 'identity'>({ max: 256 })
  return (headers: HeaderReader): Encoding | 'identity' => {
    const accept = headers.get('accept-encoding')
    if (accept === null) return 'identity'
    let encoding = agreed.get(accept)
    if (encoding === undefined) {
      encoding = preferredEncoding(accept, encodings)
      agreed.set(accept, encoding)
    }
    return encoding
  }
}

/** Agrees on the encoding first, since ETags and kept answers differ by it. */
export const negotiateEncoding =
  (negotiate: ReturnType<typeof encodingNegotiator>): Step =>
  (c) =>
    c.set('encoding', negotiate(c.req.raw.headers))

/** The encoding the caller likes best; of equals, the first of ours. */
export function preferredEncoding(accept: string, ours: readonly Encoding[]): Encoding | 'identity' {
  const wishes = parseAccept(accept)
  const weight = (encoding: string): number =>
    (wishes.find(({ type }) => type.toLowerCase() === encoding) ?? wishes.find(({ type }) => type === '*'))
      ?.q ?? 0
  const [best] = [...ours].sort((a, b) => weight(b) - weight(a))
  return best !== undefined && weight(best) > 0 ? best : 'identity'
}

/** Encodes a body in its reply where it is worth it; nothing is waited for where it is not. */
export function encodeReply(
  { encode, stream }: Compressor,
  reply: Reply,
  encoding: Encoding | 'identity',
): Promise<void> | undefined {
  const { body, fields } = reply
  if (encoding === 'identity' || !body || reply.status !== 200) return undefined
  if (fields['content-encoding'] !== undefined || !COMPRESSIBLE.test(fields['content-type'] ?? ''))
    return undefined
  if (body instanceof ReadableStream) {
    reply.body = stream(body, encoding)
    delete fields['content-length']
    fields['content-encoding'] = encoding
    return undefined
  }
  if (body.length < WORTH_BYTES) return undefined
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  return encode(bytes, encoding).then((encoded) => {
    reply.body = encoded
    fields['content-length'] = String(encoded.byteLength)
    fields['content-encoding'] = encoding
  })
}

/** Encodes what is worth it. */
export const compression = (compressor: Compressor): MiddlewareHandler =>
  async function compression(c, next) {
    await next()
    await encodeReply(compressor, c.get('reply'), c.get('encoding'))
  }
