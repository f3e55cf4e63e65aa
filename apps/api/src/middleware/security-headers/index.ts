import type { HeaderReader } from '../../runtime/asked'
import type { Step } from '../first'

/** Nothing that we answer may run, frame or load anything; the page of the documentation sets its own policy. */
export const SECURITY_FIELDS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  // The data is for everyone, whatever page asks for it.
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

/** Sent only where the request came by https, to us or to the proxy that we trust. */
export const HSTS = 'max-age=31536000; includeSubDomains'

export const cameByHttps = (url: string, headers: HeaderReader, trustedProxies: number): boolean =>
  url.startsWith('https:') || (trustedProxies > 0 && headers.get('x-forwarded-proto') === 'https')

/** Security headers on every answer. */
export const securityHeaders =
  ({ trustedProxies = 0 } = {}): Step =>
  (c) => {
    const { fields } = c.get('reply')
    Object.assign(fields, SECURITY_FIELDS)
    if (cameByHttps(c.req.url, c.req.raw.headers, trustedProxies)) fields['strict-transport-security'] = HSTS
  }
