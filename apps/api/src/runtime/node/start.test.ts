import { once } from 'node:events'
import { Agent, get as httpGet } from 'node:http'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../config'
import { createLogs } from './logs'
import { type Running, start } from './start'

const PATH = '/v1/datasets/departures-by-destination/observations?limit=50'
const lines: string[] = []
const logs = () => createLogs('info', { write: (line) => lines.push(line) })
const config = (more = {}) => readConfig({ EXODUS_API_PORT: '0', EXODUS_DRAIN_SECONDS: '0', ...more })

interface Raw {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: Buffer
}

/** A client that neither asks for encodings nor decodes them by itself. */
async function ask(port: number, path: string, headers = {}, method = 'GET', agent?: Agent): Promise<Raw> {
  const request = httpGet({ port, path, headers, method, ...(agent ? { agent } : {}) })
  const [answer] = await once(request, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk)
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }
}

describe('over real connections', () => {
  const written = logs()
  let running: Running
  beforeAll(async () => {
    running = await start(config(), written)
  })
  afterAll(() => running.stop())

  test.each([
    ['br', brotliDecompressSync],
    ['zstd', zstdDecompressSync],
    ['gzip', gunzipSync],
  ])('%s is sent to whom asks for it, with a tag of its own', async (encoding, decode) => {
    const plain = await ask(running.port, PATH)
    expect(plain.headers['content-encoding']).toBeUndefined()
    // Made, made again and kept, sent as it was kept.
    for (let time = 0; time < 3; time++) {
      const encoded = await ask(running.port, PATH, { 'accept-encoding': encoding })
      expect(encoded.headers['content-encoding']).toBe(encoding)
      expect(encoded.headers['content-length']).toBe(String(encoded.body.byteLength))
      expect(encoded.headers.etag).not.toBe(plain.headers.etag)
      expect(decode(encoded.body).equals(plain.body)).toBe(true)
    }
  })

  test('fetch, which asks for encodings and decodes them, reads the same', async () => {
    const answer = await fetch(`http://localhost:${running.port}${PATH}`)
    expect(Buffer.from(await answer.arrayBuffer()).equals((await ask(running.port, PATH)).body)).toBe(true)
  })

  test('HEAD has the length of the body and no body; a known tag has neither', async () => {
    const whole = await ask(running.port, PATH)
    const head = await ask(running.port, PATH, {}, 'HEAD')
    expect(head.headers['content-length']).toBe(String(whole.body.byteLength))
    expect(head.body.byteLength).toBe(0)
    const known = await ask(running.port, PATH, { 'if-none-match': whole.headers.etag })
    expect(known.status).toBe(304)
    expect(known.body.byteLength).toBe(0)
    expect(known.headers['access-control-allow-origin']).toBe('*')
  })

  test('the log has the route and the id, and nothing of who asked or what in particular', async () => {
    await ask(running.port, `${PATH}&destination=SAU`, {
      'x-request-id': 'from-me',
      'user-agent': 'agent-of-mine',
    })
    written.flush()
    const line = lines.flatMap((text) => text.split('\n')).find((text) => text.includes('from-me')) ?? ''
    expect(JSON.parse(line)).toMatchObject({
      route: '/v1/datasets/:id/observations',
      method: 'GET',
      status: 200,
      requestId: 'from-me',
    })
    expect(lines.join('')).not.toMatch(/SAU|127\.0\.0\.1|::1|agent-of-mine/)
  })

  test('Prometheus reads counts, durations and what is served', async () => {
    const text = (await ask(running.port, '/metrics')).body.toString()
    const count = (pattern: RegExp) => Number(pattern.exec(text)?.[1])
    expect(count(/http_requests_total\{[^}]*observations",status="200",cache="hit"\} (\d+)/)).toBeGreaterThan(
      0,
    )
    const route = 'route="/v1/datasets/:id/observations"'
    const total = count(new RegExp(String.raw`http_request_duration_seconds_count\{${route}\} (\d+)`))
    expect(total).toBeGreaterThan(5)
    expect(count(new RegExp(String.raw`_bucket\{${route},le="\+Inf"\} (\d+)`))).toBe(total)
    expect(text).toMatch(/http_requests_in_flight 1\n/)
    expect(text).toMatch(/exodus_data_info\{edition="[^"]+",data_version="[0-9a-f]+"/)
  })

  test('the service says that it is alive and ready, and with what data', async () => {
    const live = await ask(running.port, '/livez')
    expect([live.status, live.headers['content-type']]).toEqual([200, 'application/health+json'])
    const ready = JSON.parse((await ask(running.port, '/readyz')).body.toString())
    expect(ready.status).toBe('pass')
    expect(ready.checks['data:version'][0].observedValue).toMatch(/^[0-9a-f]+$/)
  })
})

test('a stopping copy says so, finishes what it has, and takes no more', async () => {
  const running = await start(config({ EXODUS_DRAIN_SECONDS: '1' }), logs())
  const agent = new Agent({ keepAlive: true })
  await ask(running.port, '/livez', {}, 'GET', agent)
  const stopped = running.stop()
  const ready = await ask(running.port, '/readyz', {}, 'GET', agent)
  expect(ready.status).toBe(503)
  expect(ready.headers.connection).toBe('close')
  // A long answer begun while it still listens arrives whole.
  const long = await ask(running.port, '/v1/datasets/migrant-stock-world/observations?format=csv')
  expect(long.body.toString().trimEnd().split('\n').length).toBeGreaterThan(100_000)
  await stopped
  await expect(ask(running.port, '/livez')).rejects.toThrow('ECONNREFUSED')
})

test('a port that is taken is an error with its name', async () => {
  const running = await start(config(), logs())
  await expect(start(config({ EXODUS_API_PORT: String(running.port) }), logs())).rejects.toThrow('EADDRINUSE')
  await running.stop()
})
