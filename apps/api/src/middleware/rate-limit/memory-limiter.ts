import { LRUCache } from 'lru-cache'
import type { Limiter, Quota } from './index'

interface Window {
  count: number
  readonly endsAt: number
}

/** Addresses remembered at once; a flood of them pushes out the oldest, and never fills the memory. */
const ADDRESSES = 100_000

/**
 * Counts in fixed windows in memory. It answers at once: `rate-limiter-flexible`, which counts in Redis for us,
 * answers by promise, keeps a timer an address and every address that it meets.
 */
export function memoryLimiter({ quota, windowSeconds }: Pick<Limiter, 'quota' | 'windowSeconds'>) {
  const windows = new LRUCache<string, Window>({ max: ADDRESSES })
  const consume = (key: string): Quota => {
    const now = Date.now()
    let window = windows.get(key)
    if (window === undefined || window.endsAt <= now) {
      window = { count: 0, endsAt: now + windowSeconds * 1_000 }
      windows.set(key, window)
    }
    window.count += 1
    return {
      allowed: window.count <= quota,
      remaining: Math.max(0, quota - window.count),
      resetSeconds: Math.max(1, Math.ceil((window.endsAt - now) / 1_000)),
    }
  }
  return { quota, windowSeconds, consume } satisfies Limiter
}
