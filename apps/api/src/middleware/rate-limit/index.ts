import type { MiddlewareHandler } from 'hono'
import { serializeList } from 'structured-headers'
import { problemResponse } from '../../problem/problem'
import type { HeaderReader } from '../../runtime/asked'

/** What is left of a caller's quota after this request. */
export interface Quota {
  readonly allowed: boolean
  readonly remaining: number
  /** Seconds until the quota is whole again. */
  readonly resetSeconds: number
}

/** Counts requests by key; in memory, where the answer is at once, or shared between copies. */
export interface Limiter {
  /** Requests in a window. */
  readonly quota: number
  readonly windowSeconds: number
  readonly consume: (key: string) => Quota | Promise<Quota>
}

/** The address that asks; used as a key only, and written nowhere. */
export type AddressOf = (headers: HeaderReader, env: unknown) => string

export interface RateLimitOptions {
  readonly limiter: Limiter
  readonly addressOf: AddressOf
  /** Paths that are never counted. */
  readonly exempt: ReadonlySet<string>
}

const POLICY = 'default'

/** `RateLimit-Policy`: so many requests in so many seconds (draft-ietf-httpapi-ratelimit-headers-11). */
export const policyField = ({ quota, windowSeconds }: Pick<Limiter, 'quota' | 'windowSeconds'>): string =>
  serializeList([[POLICY, new Map(Object.entries({ q: quota, w: windowSeconds }))]])

/** `RateLimit`; two integers in a text, written so because it is written for every answer. */
export const limitField = ({ remaining, resetSeconds }: Quota): string =>
  `"${POLICY}";r=${remaining};t=${resetSeconds}`

/** Both fields on every answer, and 429 beyond the quota. */
export const rateLimit = ({ limiter, addressOf, exempt }: RateLimitOptions): MiddlewareHandler => {
  const { quota, windowSeconds } = limiter
  const policy = policyField(limiter)
  return async function rateLimit(c, next) {
    if (exempt.has(c.req.path) || c.req.method === 'OPTIONS') return next()
    const left = await limiter.consume(keyOf(addressOf(c.req.raw.headers, c.env)))
    const { fields } = c.get('reply')
    fields['ratelimit-policy'] = policy
    fields.ratelimit = limitField(left)
    if (left.allowed) return next()
    fields['retry-after'] = String(left.resetSeconds)
    fields['cache-control'] = 'no-store'
    return problemResponse(
      'quota-exceeded',
      `More than ${quota} requests in ${windowSeconds} seconds; try again in ${left.resetSeconds} seconds.`,
      { instance: c.req.path, accepted: [`${quota} requests in ${windowSeconds} seconds`] },
    )
  }
}

/** A household has a /64 of IPv6, and would else have as many quotas as it likes. */
export function keyOf(address: string): string {
  if (!address.includes(':')) return address
  if (address.startsWith('::ffff:')) return address.slice('::ffff:'.length)
  const [head = ''] = address.split('::')
  return `${head.split(':').slice(0, 4).join(':')}::/64`
}
