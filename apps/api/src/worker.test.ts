import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { Miniflare } from 'miniflare'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from './app'
import { assetPaths, assetReader } from './asset'
import { openContext } from './context'

const ORIGIN = 'http://localhost'
/** What is deployed beside the script. */
const assets = await mkdtemp(join(tmpdir(), 'exodus-assets-'))
let worker: Miniflare
let bare: Miniflare
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
  for (const [name, path] of Object.entries(assetPaths())) await copyFile(path, join(assets, name))
  const shared = { modules: true, script, compatibilityDate: '2026-01-01' } as const
  bare = new Miniflare(shared)
  worker = new Miniflare({
    ...shared,
    assets: {
      directory: assets,
      binding: 'ASSETS',
      routerConfig: { has_user_worker: true, invoke_user_worker_ahead_of_assets: true },
    },
  })
  await Promise.all([worker.ready, bare.ready])
  app = createApp(await openContext({ asset: assetReader() }))
}, 60_000)

afterAll(async () => {
  await Promise.all([worker.dispose(), bare.dispose()])
  await rm(assets, { recursive: true })
})

test.each([
  '/v1',
  '/v1/datasets',
  '/v1/datasets/departures-total/observations?period=2015..2024',
  '/v1/datasets/departures-by-destination/observations?destination=SAU&format=csv',
  '/v1/figures/departure-rate/PAK.2024',
  '/v1/claims/left-last-year-727000',
  '/v1/codelists/skill-level',
  '/v1/search?q=remittances',
  '/docs',
  '/docs/scalar.js',
  '/v1/datasets/published-outflow-claims/revisions/1.1.0',
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

test('a worker that was given no assets says so in place of the viewer, and serves the rest', async () => {
  const viewer = await bare.dispatchFetch(`${ORIGIN}/docs/scalar.js`)
  expect([viewer.status, viewer.headers.get('content-type')]).toEqual([
    404,
    expect.stringContaining('application/problem+json'),
  ])
  expect((await bare.dispatchFetch(`${ORIGIN}/openapi.json`)).status).toBe(200)
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
