import type { Context, MiddlewareHandler } from 'hono'
import { serializeList } from 'structured-headers'
import { problemResponse } from '../../problem/problem'

/** What is left of a caller's quota after this request. */
export interface Quota {
  readonly allowed: boolean
  readonly remaining: number
  /** Seconds until the quota is whole again. */
  readonly resetSeconds: number
}

/** Counts requests by key; in memory or shared between copies. */
export interface Limiter {
  /** Requests in a window. */
  readonly quota: number
  readonly windowSeconds: number
  readonly consume: (key: string) => Promise<Quota>
}

export interface RateLimitOptions {
  readonly limiter: Limiter
  /** The address that asks; used as a key only, and written nowhere. */
  readonly addressOf: (c: Context) => string
  /** Paths that are never counted. */
  readonly exempt: ReadonlySet<string>
}

const POLICY = 'default'

/** `RateLimit-Policy` and `RateLimit` on every answer (draft-ietf-httpapi-ratelimit-headers-11), 429 beyond the quota. */
export const rateLimit = ({ limiter, addressOf, exempt }: RateLimitOptions): MiddlewareHandler => {
  const { quota, windowSeconds } = limiter
  const policy = item({ q: quota, w: windowSeconds })
  return async function rateLimit(c, next) {
    if (exempt.has(c.req.path) || c.req.method === 'OPTIONS') return next()
    const { allowed, remaining, resetSeconds } = await limiter.consume(keyOf(addressOf(c)))
    const { fields } = c.var.reply
    fields['ratelimit-policy'] = policy
    fields.ratelimit = item({ r: remaining, t: resetSeconds })
    if (allowed) return next()
    fields['retry-after'] = String(resetSeconds)
    return problemResponse(
      'quota-exceeded',
      `More than ${quota} requests in ${windowSeconds} seconds; try again in ${resetSeconds} seconds.`,
      { instance: c.req.path, accepted: [`${quota} requests in ${windowSeconds} seconds`] },
    )
  }
}

const item = (parameters: Record<string, number>): string =>
  serializeList([[POLICY, new Map(Object.entries(parameters))]])

/** A household has a /64 of IPv6, and would else have as many quotas as it likes. */
export function keyOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address.replace('::ffff:', '')
  const [head = ''] = address.split('::')
  return `${head.split(':').slice(0, 4).join(':')}::/64`
}
