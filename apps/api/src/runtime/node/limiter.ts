import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { createClient } from 'redis'
import type { Limiter, Quota } from '../../middleware/rate-limit'

export interface LimiterOptions {
  readonly quota: number
  readonly windowSeconds: number
  /** Shares the counts between copies. */
  readonly redis?: ReturnType<typeof createClient>
}

/** Counts in memory, or in Redis; while Redis is away each copy counts for itself. */
export function createLimiter({ quota, windowSeconds, redis }: LimiterOptions): Limiter {
  const memory = new RateLimiterMemory({ points: quota, duration: windowSeconds })
  const counter = redis
    ? new RateLimiterRedis({
        storeClient: redis,
        useRedisPackage: true,
        points: quota,
        duration: windowSeconds,
        keyPrefix: 'exodus',
        insuranceLimiter: memory,
        inMemoryBlockOnConsumed: quota + 1,
      })
    : memory
  return {
    quota,
    windowSeconds,
    consume: async (key) => {
      try {
        return present(await counter.consume(key), true)
      } catch (refused) {
        // Refusals are thrown too.
        if (refused instanceof RateLimiterRes) return present(refused, false)
        throw refused
      }
    },
  }
}

const present = ({ remainingPoints, msBeforeNext }: RateLimiterRes, allowed: boolean): Quota => ({
  allowed,
  remaining: allowed ? Math.max(0, remainingPoints) : 0,
  resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
})
