import type { Context, MiddlewareHandler } from 'hono'
import { byteLength } from '../../runtime/byte-length'

/** What will be answered, as plain values: put together once, at the very end. */
export interface Reply {
  status: number
  /** Header fields by lower-case name. */
  fields: Record<string, string>
  /** Nothing yet, no body, the whole body, or one too long to be held. */
  body?: Held | ReadableStream<Uint8Array> | null
}

/** A whole body; a text that need not be encoded is written faster as it is. */
export type Held = string | Uint8Array<ArrayBuffer>

declare module 'hono' {
  interface ContextVariableMap {
    reply: Reply
  }
}

/** A longer body is passed on in pieces and is neither kept nor measured. */
const HELD_BYTES = 4 * 1024 * 1024

/**
 * The outermost middleware: those inside write `reply.fields`, which every answer bears, errors and 304s too.
 * `Headers` objects are slow to build and to copy, so that they are built once at most.
 */
export const sealReply = (): MiddlewareHandler =>
  async function sealReply(c, next) {
    const reply: Reply = { status: 0, fields: {} }
    c.set('reply', reply)
    await next()
    if (reply.body === undefined) {
      await fillReply(c, reply)
    }
    const body = c.req.method === 'HEAD' ? withLength(reply) : (reply.body ?? null)
    // An answer already there would have its fields copied into the next.
    c.res = undefined
    c.res = new Response(body, responseInit(reply))
  }

/** The fields of a body that is not sent say how long it would have been. */
export function withLength({ fields, body }: Reply): null {
  if (typeof body === 'string') fields['content-length'] = String(byteLength(body))
  return null
}

/** Workers would encode an encoded body again unless told; other runtimes do not know the word. */
export const responseInit = ({
  status,
  fields,
}: Pick<Reply, 'status' | 'fields'>): ResponseInit & { encodeBody?: 'manual' } =>
  fields['content-encoding'] === undefined
    ? { status, headers: fields }
    : { status, headers: fields, encodeBody: 'manual' }

/** The innermost middleware: takes the answer of the route apart for those outside. */
export const openReply = (): MiddlewareHandler =>
  async function openReply(c, next) {
    await next()
    const reply = c.get('reply')
    if (reply.body === undefined || c.error !== undefined) await fillReply(c, reply)
  }

/**
 * Answers with a text, without a `Response` from which it would have to be read again.
 * @returns what the route has to return, and nobody reads
 */
export function replyWithText(c: Context, text: string, contentType: string): Response {
  const reply = c.get('reply')
  // Whoever comes too late finds that another answer is on its way.
  if (reply.status === 0) {
    reply.status = 200
    reply.fields['content-type'] = contentType
    reply.body = text
  }
  return new Response(null)
}

async function fillReply(c: Context, reply: Reply): Promise<void> {
  const { res } = c
  reply.status = res.status
  for (const [name, value] of res.headers) addField(reply.fields, name, value)
  if (isEventStream(reply.fields)) reply.body = res.body
  else reply.body = await readBody(res.body)
  if (reply.body instanceof Uint8Array) reply.fields['content-length'] = String(reply.body.byteLength)
}

/** Fields that list things grow, each thing once; any other is replaced. */
export function addField(fields: Record<string, string>, name: string, value: string): void {
  const before = name === 'vary' || name === 'link' ? fields[name] : undefined
  if (before === undefined) fields[name] = value
  else fields[name] = [...new Set([...before.split(', '), ...value.split(', ')])].join(', ')
}

const isEventStream = (fields: Record<string, string>): boolean =>
  fields['content-type']?.startsWith('text/event-stream') ?? false

async function readBody(
  stream: ReadableStream<Uint8Array> | null,
): Promise<Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null> {
  if (stream === null) return null
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value)
    length += read.value.byteLength
    if (length > HELD_BYTES) return replay(chunks, reader)
  }
  return join(chunks, length)
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.byteLength
  }
  return whole
}

/** What was read, then what is left. */
function replay(
  chunks: Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const kept = chunks.shift()
      if (kept) return controller.enqueue(kept)
      const { done, value } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
}
