import { createServer, type RequestListener, type Server } from 'node:http'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { createApp } from '../../app'
import { assetReader } from '../../asset'
import type { Config } from '../../config'
import { openContext } from '../../context'
import type { AtHand } from '../../middleware/at-hand'
import { callerAddress } from '../../middleware/rate-limit/forwarded'
import { memoryLimiter } from '../../middleware/rate-limit/memory-limiter'
import { nodeCompressor } from './compressor'
import { createLogs, type Logs } from './logs'
import { createMeter } from './meter'
import { connectRedis } from './redis'
import { redisLimiter } from './redis-limiter'
import { sendAtHand } from './send-at-hand'

export interface Running {
  readonly port: number
  /** Stops by and by: answers that the copy is not ready, takes no more, finishes what it has. */
  readonly stop: () => Promise<void>
}

/** The service on Node.js, listening when the promise resolves. */
export async function start(config: Config, logs: Logs = createLogs(config.logLevel)): Promise<Running> {
  const context = await openContext({ asset: assetReader() })
  const redis =
    config.redisUrl === undefined
      ? undefined
      : connectRedis(config.redisUrl, (error) => logs.info({ reason: error.message }, 'redis is away'))
  // Read only here, so that a start without an endpoint does not load the SDK.
  const tracing = config.otlpEndpoint === undefined ? undefined : (await import('./tracing')).startTracing()
  const meter = createMeter(context)
  const rate = { quota: config.rateLimit, windowSeconds: config.rateWindowSeconds }
  const counting = redis ? redisLimiter(rate, redis.client) : memoryLimiter(rate)
  const limiter = config.rateLimit > 0 ? counting : undefined
  let stopping = false
  let atHand: AtHand = () => undefined
  const app = createApp(context, {
    ...config,
    compressor: nodeCompressor,
    observers: tracing ? [logs, meter, tracing] : [logs, meter],
    metrics: meter.metrics,
    takeAtHand: (find) => {
      atHand = find
    },
    addressOf: (headers, env) => {
      const peer = (env as HttpBindings).incoming.socket.remoteAddress ?? ''
      if (config.trustedProxies === 0) return peer
      return callerAddress(headers.get('x-forwarded-for'), peer, config.trustedProxies)
    },
    isStopping: () => stopping,
    ...(redis ? { checks: { 'redis:connection': redis.check } } : {}),
    ...(limiter ? { limiter } : {}),
  })
  const askApp = getRequestListener((request, env) => app.fetch(request, env))
  const server = await listen((incoming, outgoing) => {
    // Proxies then open their next connection to another copy.
    if (stopping) outgoing.setHeader('connection', 'close')
    sendAtHand(atHand, incoming, outgoing, () => void askApp(incoming, outgoing))
  }, config.port)
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  logs.info({ port }, 'listening')

  const stop = async (): Promise<void> => {
    stopping = true
    logs.info({}, 'stopping')
    await new Promise((resolve) => setTimeout(resolve, config.drainMs))
    await close(server, config.shutdownMs)
    await tracing?.shutdown()
    await redis?.close()
    logs.info({}, 'stopped')
    logs.flush()
  }
  return { port, stop }
}

const listen = (answer: RequestListener, port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer(answer)
    server.once('error', reject)
    server.listen(port, () => resolve(server))
  })

/** Takes no more connections, lets go of idle ones, waits for the others, and cuts what is left after the limit. */
const close = (server: Server, limitMs: number): Promise<void> =>
  new Promise((resolve) => {
    const limit = setTimeout(() => server.closeAllConnections(), limitMs)
    server.close(() => {
      clearTimeout(limit)
      resolve()
    })
  })
