import type { OpenAPIHono } from '@hono/zod-openapi'
import type { AppOptions } from '../../options'

/** `/metrics` for Prometheus, where the runtime counts; for the house, and so not part of the described interface. */
export function serviceMetricRoutes(app: OpenAPIHono, { metrics }: AppOptions): void {
  if (!metrics) return
  app.get('/metrics', async (c) =>
    c.body(await metrics.text(), 200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' }),
  )
}
