import type { MiddlewareHandler } from 'hono'
import { byteLength } from '../../runtime/byte-length'
import { isStable, type Tags } from '../conditional'
import { CROSS_ORIGIN_FIELDS } from '../cross-origin'
import { withoutAlternates } from '../link-header'
import { routeOf } from '../observe/route-of'
import { addField, type Held, type Reply } from '../reply'
import { createAdmission } from './admission'
import type { AnswerStore, SentAnswer } from './store'

declare module 'hono' {
  interface ContextVariableMap {
    /** Whether the answer was made to be kept; absent where it is not. */
    cacheResult?: 'miss'
  }
}

/** What a 304 repeats of the answer (RFC 9110, 15.4.5), with `Link`; it has no body that could do harm, and may be read by every page. */
const RETAINED: ReadonlySet<string> = new Set(['etag', 'last-modified', 'cache-control', 'vary', 'link'])

/** Puts an answer in the form in which it is sent. */
export type ToAnswer = (reply: Whole, etag: string, route: string) => SentAnswer

/**
 * @param constant the fields that every answer bears
 */
export function answerMaker(
  constant: Readonly<Record<string, string>>,
  { modified }: Pick<Tags, 'modified'>,
): ToAnswer {
  const always = Object.entries(constant)
  return ({ status, fields, body }, etag, route) => {
    const written = asWritten(body, fields)
    const list: string[] = []
    for (const [name, value] of always) if (fields[name] === undefined) list.push(name, value)
    for (const name in fields) if (name !== 'content-length') list.push(name, fields[name] ?? '')
    const length = typeof written === 'string' ? byteLength(written) : written.byteLength
    list.push('content-length', String(length))
    return { status, fields: list, body: written, etag, modified, route }
  }
}

/** Keeps an answer if that is worth it; it is put into its form only then. */
export type Keep = (key: string, milliseconds: number, answer: () => SentAnswer) => void

export function answerKeeper(store: AnswerStore): Keep {
  const isWorthKeeping = createAdmission()
  return (key, milliseconds, answer) => {
    if (!isWorthKeeping(key, milliseconds)) return
    const sent = answer()
    store.set(key, { ...sent, freshFields: freshFieldsOf(sent) })
  }
}

function freshFieldsOf({ fields }: SentAnswer): string[] {
  const fresh = Object.entries(CROSS_ORIGIN_FIELDS).flat()
  for (let at = 0; at < fields.length; at += 2) {
    const [name = '', value = ''] = fields.slice(at, at + 2)
    if (RETAINED.has(name)) fresh.push(name, name === 'link' ? withoutAlternates(value) : value)
  }
  return fresh
}

/** Keeps what the routes answer; `at-hand` sends it again. */
export const answerCache = (toAnswer: ToAnswer, keep: Keep): MiddlewareHandler =>
  async function answerCache(c, next) {
    const reply = c.get('reply')
    const start = performance.now()
    // Fields of this one request stay outside; those written further in belong to the answer.
    const outer = reply.fields
    const inner: Record<string, string> = {}
    reply.fields = inner
    await next()
    reply.fields = outer
    for (const name in inner) addField(outer, name, inner[name] ?? '')
    const { status, body } = reply
    const representation = c.get('representation')
    if (!representation || status !== 200 || !isHeld(body) || !isStable(inner)) return
    c.set('cacheResult', 'miss')
    const answer = () => toAnswer({ status, fields: inner, body }, representation.etag, routeOf(c))
    keep(representation.key, performance.now() - start, answer)
  }

/** What is answered, whole. */
interface Whole extends Pick<Reply, 'status' | 'fields'> {
  readonly body: Held
}

const isHeld = (body: unknown): body is Held => typeof body === 'string' || body instanceof Uint8Array

/** Servers write a short text and the header in one go, and bytes in a second. */
function asWritten(body: Held, fields: Readonly<Record<string, string>>): Held {
  if (typeof body === 'string' || fields['content-encoding'] !== undefined) return body
  if (!/^(text|application\/(.*\+)?json)/.test(fields['content-type'] ?? '')) return body
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)
  return text.length === body.byteLength ? text : body
}
