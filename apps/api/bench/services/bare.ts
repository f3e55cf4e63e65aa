import { serve } from '@hono/node-server'
import { Hono } from 'hono'

/** A bare Hono route that returns a prepared body of BENCH_BYTES: what everything else is compared with. */
const body = 'x'.repeat(Number(process.env.BENCH_BYTES))
const app = new Hono()
app.get('*', (c) => c.body(body, 200, { 'content-type': 'application/json' }))
serve({ fetch: app.fetch, port: Number(process.env.EXODUS_API_PORT) })
