import type { MiddlewareHandler } from 'hono'
import type { Step } from '../first'

export const CROSS_ORIGIN_FIELDS = {
  'access-control-allow-origin': '*',
  // Requests carry no credentials, so that one sign stands for every field: ETag, Link, RateLimit, Retry-After…
  'access-control-expose-headers': '*',
} as const

const PREFLIGHT_SECONDS = '86400'

/**
 * Every page may read every answer: data, errors, 304s, 429s. `hono/cors` writes to the finished response,
 * which costs a copy of its headers and leaves out answers made outside of the route.
 */
export const crossOrigin: Step = (c) => {
  Object.assign(c.get('reply').fields, CROSS_ORIGIN_FIELDS)
}

/** Answers what a page asks before it asks; for `OPTIONS` alone. */
export const preflight: MiddlewareHandler = async (c) => {
  const reply = c.get('reply')
  reply.status = 204
  reply.body = null
  reply.fields['access-control-allow-methods'] = 'GET, HEAD, POST, OPTIONS'
  reply.fields['access-control-max-age'] = PREFLIGHT_SECONDS
  reply.fields.allow = 'GET, HEAD, POST, OPTIONS'
  const asked = c.req.header('access-control-request-headers')
  if (asked !== undefined) {
    reply.fields['access-control-allow-headers'] = asked
    reply.fields.vary = 'Access-Control-Request-Headers'
  }
}
