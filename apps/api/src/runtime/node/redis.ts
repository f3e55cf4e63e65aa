import { createClient } from 'redis'
import type { Check } from '../../routes/health'

export interface SharedStore {
  readonly client: ReturnType<typeof createClient>
  readonly check: () => Promise<Check>
  readonly close: () => Promise<void>
}

const REPLY_MS = 500

/** A connection that is kept and renewed; what needs it does without while it is away. */
export function connectRedis(url: string, onError: (error: Error) => void): SharedStore {
  // Without a queue, commands fail at once while the server is away, and the limiter counts alone.
  const client = createClient({ url, disableOfflineQueue: true, socket: { connectTimeout: REPLY_MS } })
  let reported = false
  client.on('error', (error: Error) => {
    // Each attempt to connect again fails with the same words.
    if (!reported) onError(error)
    reported = true
  })
  client.on('ready', () => {
    reported = false
  })
  client.connect().catch(onError)
  return {
    client: client as ReturnType<typeof createClient>,
    check: async () => {
      const connected = client.isReady
      return connected
        ? { status: 'pass' }
        : { status: 'warn', output: 'Redis is away: each copy counts requests for itself.' }
    },
    close: async () => {
      if (client.isOpen) client.destroy()
    },
  }
}
