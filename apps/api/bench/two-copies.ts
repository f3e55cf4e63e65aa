import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort, type Service, startService } from './process'
import { startProxy } from './services/proxy'

const REDIS = await freePort()
const COPIES = [await freePort(), await freePort()] as const
const PROXY = await freePort()
const CLIENTS = 32
const PATH = '/v1/datasets/departures-by-destination/observations?limit=100&destination='
const DESTINATIONS = ['SAU', 'ARE', 'OMN', 'QAT', 'KWT', 'BHR', 'MYS', 'GBR', 'ITA', 'KOR']

const log: string[] = []
const say = (text: string): void => {
  const line = `${(performance.now() / 1_000).toFixed(2).padStart(7)} s  ${text}`
  log.push(line)
  console.log(line)
}
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const redis = spawn('redis-server', ['--port', String(REDIS), '--save', '', '--appendonly', 'no'])
for await (const chunk of redis.stdout) if (String(chunk).includes('Ready to accept')) break
say('Redis runs')

const environment = {
  EXODUS_REDIS_URL: `redis://127.0.0.1:${REDIS}`,
  EXODUS_TRUSTED_PROXIES: '1',
  EXODUS_LOG_LEVEL: 'warn',
}
const start = (port: number, limit: number): Promise<Service> =>
  startService(['dist/node.js'], port, { ...environment, EXODUS_RATE_LIMIT: String(limit) })

async function shareQuota(): Promise<void> {
  const copies = await Promise.all(COPIES.map((port) => start(port, 10)))
  const statuses: string[] = []
  for (let i = 0; i < 12; i++) {
    const answer = await fetch(`${copies[i % 2]?.origin}/v1`, { headers: { 'x-forwarded-for': '192.0.2.7' } })
    statuses.push(`${answer.status} (${/r=\d+/.exec(answer.headers.get('ratelimit') ?? '')?.[0]})`)
  }
  say(`a quota of 10, asked 12 times, the copies in turn: ${statuses.join(' ')}`)
  await Promise.all(copies.map((copy) => copy.stop()))
}

async function loseOne(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const copies = await Promise.all(COPIES.map((port) => start(port, 1_000_000_000)))
  let retries = 0
  const stopProxy = await startProxy(PROXY, COPIES, () => {
    retries += 1
  })
  let running = true
  let answered = 0
  let inFlight = 0
  const failures: string[] = []
  const client = async (): Promise<void> => {
    for (let i = 0; running; i++) {
      inFlight += 1
      try {
        const answer = await fetch(`http://127.0.0.1:${PROXY}${PATH}${DESTINATIONS[i % DESTINATIONS.length]}`)
        await answer.arrayBuffer()
        if (answer.status === 200) answered += 1
        else failures.push(`status ${answer.status}`)
      } catch (error) {
        failures.push(String((error as Error).cause ?? error))
      }
      inFlight -= 1
    }
  }
  const clients = Array.from({ length: CLIENTS }, client)
  await wait(2_000)
  const inFlightThen = inFlight
  say(`${signal} to the first copy, ${answered} answered so far, ${inFlightThen} in flight`)
  copies[0]?.process.kill(signal)
  await wait(3_000)
  const before = answered
  await wait(1_000)
  running = false
  await Promise.all(clients)
  say(`${answered} answered (${answered - before} in the last second by the other copy alone)`)
  say(
    `${retries} asked again by the proxy; ${failures.length} failed${failures.length ? `: ${[...new Set(failures)].join(', ')}` : ''}`,
  )
  if (failures.length > inFlightThen) process.exitCode = 1
  const [gone] = copies
  say(`the first copy ended with ${gone?.process.exitCode ?? gone?.process.signalCode}`)
  stopProxy()
  await Promise.all(copies.map((copy) => copy.stop()))
}

await shareQuota()
await loseOne('SIGKILL')
await loseOne('SIGTERM')
redis.kill()

const reports = join(import.meta.dirname, '../reports')
await mkdir(reports, { recursive: true })
await writeFile(join(reports, 'two-copies.log'), `${log.join('\n')}\n`)
