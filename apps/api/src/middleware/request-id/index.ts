import type { MiddlewareHandler } from 'hono'

declare module 'hono' {
  interface ContextVariableMap {
    requestId: string
  }
}

const SAFE = /^[\w.:-]{1,128}$/
/** W3C Trace Context, version 00: the trace id is the second field, and may not be all zeros. */
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/

/** Names the request: by the caller's `X-Request-Id` if it is safe to repeat, else its trace, else at random. */
export const requestId = (): MiddlewareHandler =>
  async function requestId(c, next) {
    const id = nameRequest(c.req.header('x-request-id'), c.req.header('traceparent'))
    c.set('requestId', id)
    c.var.reply.fields['x-request-id'] = id
    await next()
  }

export function nameRequest(given: string | undefined, traceparent: string | undefined): string {
  if (given !== undefined && SAFE.test(given)) return given
  const trace = traceparent === undefined ? null : TRACEPARENT.exec(traceparent)
  return trace?.[1] ?? crypto.randomUUID()
}
