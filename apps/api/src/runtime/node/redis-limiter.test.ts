import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { connectRedis, type SharedStore } from './redis'
import { redisLimiter } from './redis-limiter'

const hasRedis = spawnSync('redis-server', ['--version']).status === 0

let server: ChildProcess | undefined
let port = 0
const stores: SharedStore[] = []

async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const { port: free } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return free
}

async function startRedis(): Promise<void> {
  port = await freePort()
  server = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no'])
  for await (const chunk of server.stdout ?? []) if (String(chunk).includes('Ready to accept')) return
}

async function connect(): Promise<SharedStore> {
  const store = connectRedis(`redis://127.0.0.1:${port}`, () => {})
  stores.push(store)
  if (!store.client.isReady) await once(store.client, 'ready')
  return store
}

afterEach(async () => {
  for (const store of stores.splice(0)) await store.close()
  server?.kill()
})

describe.skipIf(!hasRedis)('with Redis (skipped where there is no redis-server)', () => {
  const rate = { quota: 3, windowSeconds: 60 }

  test('two copies share a quota', async () => {
    await startRedis()
    const [a, b] = [
      redisLimiter(rate, (await connect()).client),
      redisLimiter(rate, (await connect()).client),
    ]
    const answers = [await a.consume('x'), await b.consume('x'), await a.consume('x'), await b.consume('x')]
    expect(answers.map(({ allowed, remaining }) => [allowed, remaining])).toEqual([
      [true, 2],
      [true, 1],
      [true, 0],
      [false, 0],
    ])
    expect((await b.consume('y')).allowed).toBe(true)
  })

  test('while it is away each copy counts for itself, and the service is ready all the same', async () => {
    await startRedis()
    const store = await connect()
    const limiter = redisLimiter(rate, store.client)
    await limiter.consume('x')
    expect((await store.check()).status).toBe('pass')
    const left = new Promise((resolve) => store.client.once('reconnecting', resolve))
    server?.kill()
    await left
    expect((await store.check()).status).toBe('warn')
    const alone = []
    for (let i = 0; i < 4; i++) alone.push((await limiter.consume('x')).allowed)
    expect(alone).toEqual([true, true, true, false])
  })
})
