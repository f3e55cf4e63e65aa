import { OpenAPIHono } from '@hono/zod-openapi'
import type { AppOptions } from '../options'
import { useMiddleware } from './index'

/** A small app with everything around its routes, and a count of how often they were asked. */
export function testApp(options: AppOptions = {}) {
  const app = new OpenAPIHono()
  const asked = { count: 0 }
  const context = {
    catalogue: [{ id: 'departures', licence: { spdx: 'CC-BY-4.0' } }],
    dataVersion: 'abc',
    revised: '2026-01-31',
  }
  useMiddleware(app, context as unknown as Parameters<typeof useMiddleware>[1], options)
  app.use('/data/*', async (_, next) => {
    asked.count += 1
    await next()
  })
  app.get('/data/long', (c) => c.json({ text: 'abc '.repeat(2_000), q: c.req.query('q') ?? '' }))
  app.get('/data/short', (c) => c.json({ a: 1 }))
  app.get('/data/moment', (c) => c.json({ now: true }, 200, { 'cache-control': 'no-store' }))
  app.get('/data/stream', () => {
    const chunk = new TextEncoder().encode('0123456789,\n'.repeat(100_000))
    let left = 6
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => (left-- > 0 ? controller.enqueue(chunk) : controller.close()),
    })
    return new Response(body, { headers: { 'content-type': 'text/csv' } })
  })
  app.get('/data/fails', () => {
    throw new Error('broken inside')
  })
  app.get('/data/waits', async (c) => {
    await new Promise((resolve) => setTimeout(resolve, 200))
    return c.json({})
  })
  app.get('/v1/datasets/departures/observations', (c) => {
    c.set('links', {
      next: '/v1/datasets/departures/observations?cursor=x',
      first: '/v1/datasets/departures/observations',
    })
    c.header('link', '<observations.csv>; rel="alternate"; type="text/csv"')
    return c.json({ data: [] })
  })
  app.post('/data/echo', async (c) => c.json({ length: (await c.req.text()).length }))
  app.onError(
    () => new Response('{}', { status: 500, headers: { 'content-type': 'application/problem+json' } }),
  )
  return { app, asked }
}
