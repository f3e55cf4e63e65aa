import { build } from 'esbuild'
import { Miniflare } from 'miniflare'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from './app'
import { openContext } from './context'

const ORIGIN = 'http://localhost'
let worker: Miniflare
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [new URL('worker.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  })
  const script = outputFiles[0]?.text ?? ''
  worker = new Miniflare({ modules: true, script, compatibilityDate: '2026-01-01' })
  await worker.ready
  app = createApp(await openContext())
}, 60_000)

afterAll(() => worker.dispose())

test.each([
  '/v1',
  '/v1/datasets',
  '/v1/datasets/departures-total/observations?period=2015..2024',
  '/v1/datasets/departures-by-destination/observations?destination=SAU&format=csv',
  '/v1/figures/departure-rate/PAK.2024',
  '/v1/claims/left-last-year-727000',
  '/v1/codelists/skill-level',
  '/v1/search?q=remittances',
  '/v1/datasets/departures-totl',
  '/v1/datasets/departures-total/observations?colour=red',
])('workerd answers %s as Node.js does', async (path) => {
  const [there, here] = [
    await worker.dispatchFetch(`${ORIGIN}${path}`),
    await app.request(`${ORIGIN}${path}`),
  ]
  expect(there.status).toBe(here.status)
  expect(there.headers.get('content-type')).toBe(here.headers.get('content-type'))
  expect(await there.text()).toBe(await here.text())
})

test('workerd keeps, tags and encodes answers', async () => {
  const url = `${ORIGIN}/v1/datasets/departures-by-destination/observations?limit=50`
  const plain = await (await app.request(url)).text()
  for (let kept = 0; kept < 2; kept++) {
    const answer = await worker.dispatchFetch(url, { headers: { 'accept-encoding': 'gzip' } })
    expect(await answer.text()).toBe(plain)
    const headers = { 'accept-encoding': 'gzip', 'if-none-match': answer.headers.get('etag') ?? '' }
    expect((await worker.dispatchFetch(url, { headers })).status).toBe(304)
  }
})
