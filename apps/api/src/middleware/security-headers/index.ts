import type { MiddlewareHandler } from 'hono'

/** Nothing that we answer may run, frame or load anything; the page of the documentation sets its own policy. */
const FIELDS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  // The data is for everyone, whatever page asks for it.
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

const ONE_YEAR = 31_536_000

/** Security headers; HSTS only where the request came by https, to us or to the proxy that we trust. */
export const securityHeaders = ({ trustedProxies = 0 } = {}): MiddlewareHandler =>
  async function securityHeaders(c, next) {
    const { fields } = c.var.reply
    Object.assign(fields, FIELDS)
    const forwarded = trustedProxies > 0 ? c.req.header('x-forwarded-proto') : undefined
    if (forwarded === 'https' || c.req.url.startsWith('https:')) {
      fields['strict-transport-security'] = `max-age=${ONE_YEAR}; includeSubDomains`
    }
    await next()
  }
