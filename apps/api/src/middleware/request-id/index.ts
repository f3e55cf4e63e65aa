import type { HeaderReader } from '../../runtime/asked'
import type { Step } from '../first'

declare module 'hono' {
  interface ContextVariableMap {
    requestId: string
  }
}

const SAFE = /^[\w.:-]{1,128}$/
/** W3C Trace Context, version 00: the trace id is the second field, and may not be all zeros. */
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/

/** Names the request: by the caller's `X-Request-Id` if it is safe to repeat, else its trace, else by a number of ours. */
export const requestId: Step = (c) => {
  const id = nameRequest(c.req.raw.headers)
  c.set('requestId', id)
  c.get('reply').fields['x-request-id'] = id
}

export function nameRequest(headers: HeaderReader): string {
  const given = headers.get('x-request-id')
  if (given !== null && SAFE.test(given)) return given
  const traceparent = headers.get('traceparent')
  const trace = traceparent === null ? null : TRACEPARENT.exec(traceparent)
  return trace?.[1] ?? nextId()
}

// Random once a process, which workers allow only while they answer; then counted, which is cheaper.
let process = ''
let count = 0

function nextId(): string {
  process ||= crypto.randomUUID()
  count += 1
  return `${process}-${count.toString(36)}`
}
