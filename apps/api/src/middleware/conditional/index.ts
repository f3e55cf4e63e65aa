import type { MiddlewareHandler } from 'hono'
import type { Asked, HeaderReader } from '../../runtime/asked'
import type { Encoding } from '../compression'
import { addField, type Reply } from '../reply'
import { hashText } from './hash'

/** Which answer is asked for: known before it is made, so that a 304 costs nothing. */
export interface Representation {
  /** The URL as asked, what the caller accepts, and the encoding agreed on. */
  readonly key: string
  readonly etag: string
}

declare module 'hono' {
  interface ContextVariableMap {
    representation?: Representation
  }
}

export interface ConditionalOptions {
  /** What the answers are made from and by: version of the data and of the code. */
  readonly version: string
  /** The day of the last revision of the data, as `2026-01-31`. */
  readonly revised: string
}

const FRESH = 'public, max-age=300, stale-while-revalidate=86400'
/** Later evidence may add to what was known on a day, and code changes: pinned answers rest a day, not for ever. */
const PINNED = 'public, max-age=86400, stale-while-revalidate=604800, immutable'
const VARY = 'Accept, Accept-Encoding'

/** How the representations of one edition are named, and what is said of how long they may be kept. */
export interface Tags {
  /** When the data was last revised, in milliseconds. */
  readonly modified: number
  readonly representationOf: (
    asked: Pick<Asked, 'url' | 'headers'>,
    encoding: Encoding | 'identity',
  ) => Representation
  readonly addCaching: (reply: Reply, url: string, etag: string) => void
}

export function createTags({ version, revised }: ConditionalOptions): Tags {
  const modified = new Date(`${revised}T00:00:00Z`)
  const lastModified = modified.toUTCString()
  return {
    modified: modified.getTime(),
    representationOf: ({ url, headers }, encoding) => {
      const accept = acceptOf(headers)
      return {
        key: answerKey(url, accept, encoding),
        etag: etagOf(version, url, accept, encoding),
      }
    },
    addCaching: ({ fields }, url, etag) => {
      fields.etag = etag
      fields['last-modified'] = lastModified
      fields['cache-control'] ??= /[?&]asOf=/.test(url) ? PINNED : FRESH
      if (fields.vary !== VARY) addField(fields, 'vary', VARY)
    },
  }
}

/** Strong ETags, `If-None-Match`, `If-Modified-Since` and how long an answer may be kept. */
export const conditional = ({ representationOf, addCaching, modified }: Tags): MiddlewareHandler =>
  async function conditional(c, next) {
    const { method, url } = c.req
    if (method !== 'GET' && method !== 'HEAD') return next()
    const representation = representationOf(c.req.raw, c.get('encoding'))
    c.set('representation', representation)
    const reply = c.get('reply')
    const known = c.req.header('if-none-match')
    if (known !== undefined && known !== '*' && matchesTag(known, representation.etag)) {
      reply.status = 304
      reply.body = null
      addCaching(reply, url, representation.etag)
      return undefined
    }
    await next()
    if (reply.status !== 200) {
      reply.fields['cache-control'] ??= 'no-store'
      addField(reply.fields, 'vary', VARY)
      return undefined
    }
    if (!isStable(reply.fields)) return undefined
    addCaching(reply, url, representation.etag)
    const since = known === undefined ? c.req.header('if-modified-since') : undefined
    if (known === '*' || (since !== undefined && Date.parse(since) >= modified)) toNotModified(reply)
    return undefined
  }

/** What the caller accepts, written alike however it was spaced. */
export const acceptOf = (headers: HeaderReader): string => {
  const accept = headers.get('accept')
  return accept === null || accept === '*/*' ? '*/*' : accept.replaceAll(' ', '').toLowerCase()
}

/** The name under which an answer is kept. */
export const answerKey = (url: string, accept: string, encoding: Encoding | 'identity'): string =>
  `${encoding} ${accept} ${url}`

function etagOf(version: string, url: string, accept: string, encoding: string): string {
  const path = url.slice(url.indexOf('/', url.indexOf('//') + 2))
  return `"${hashText(`${version} ${path} ${accept}`)}-${encoding}"`
}

/** Whether a list of entity tags has this one, weak or strong (RFC 9110, weak comparison). */
export function matchesTag(list: string, etag: string): boolean {
  if (list === etag) return true
  for (const [, tag] of list.matchAll(/(?:W\/)?("[^"]*")/g)) if (tag === etag) return true
  return false
}

/** An answer that changes by the clock or by the caller says so, and is neither tagged nor kept. */
export const isStable = (fields: Readonly<Record<string, string>>): boolean =>
  !/no-(store|cache)/.test(fields['cache-control'] ?? '') &&
  !fields['content-type']?.startsWith('text/event-stream')

function toNotModified(reply: Reply): void {
  reply.status = 304
  reply.body = null
  for (const name of Object.keys(reply.fields))
    if (name.startsWith('content-') && name !== 'content-security-policy') delete reply.fields[name]
}
