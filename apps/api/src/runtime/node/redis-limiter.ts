import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { createClient } from 'redis'
import type { Limiter, Quota } from '../../middleware/rate-limit'
import { memoryLimiter } from '../../middleware/rate-limit/memory-limiter'

/** Counts in Redis, for all copies together; while Redis is away each copy counts for itself. */
export function redisLimiter(
  { quota, windowSeconds }: Pick<Limiter, 'quota' | 'windowSeconds'>,
  redis: ReturnType<typeof createClient>,
): Limiter {
  const alone = memoryLimiter({ quota, windowSeconds })
  const shared = new RateLimiterRedis({
    storeClient: redis,
    useRedisPackage: true,
    points: quota,
    duration: windowSeconds,
    keyPrefix: 'exodus',
  })
  return {
    quota,
    windowSeconds,
    consume: async (key) => {
      try {
        return present(await shared.consume(key), true)
      } catch (refused) {
        // Refusals are thrown, as is the absence of the server.
        return refused instanceof RateLimiterRes ? present(refused, false) : alone.consume(key)
      }
    },
  }
}

const present = ({ remainingPoints, msBeforeNext }: RateLimiterRes, allowed: boolean): Quota => ({
  allowed,
  remaining: Math.max(0, remainingPoints),
  resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
})
