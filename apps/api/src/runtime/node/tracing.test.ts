import { InMemorySpanExporter } from '@opentelemetry/sdk-trace-node'
import { expect, test } from 'vitest'
import { testApp } from '../../middleware/test-app'
import { startTracing } from './tracing'

test('a request is a SERVER span under the trace of its caller, without what was asked', async () => {
  const exporter = new InMemorySpanExporter()
  // Shutting down empties the exporter of memory.
  exporter.shutdown = async () => {}
  const tracing = startTracing(exporter)
  const { app } = testApp({ observers: [tracing] })
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
  const headers = { traceparent: `00-${trace}-00f067aa0ba902b7-01` }
  await app.request('/data/long?q=secret', { headers })
  await app.request('/data/long?q=secret')
  await app.request('/data/fails')
  await tracing.shutdown()
  const [made, kept, failed] = exporter.getFinishedSpans()
  expect(made?.name).toBe('GET /data/long')
  expect(made?.kind).toBe(1)
  expect(made?.spanContext().traceId).toBe(trace)
  expect(made?.parentSpanContext?.spanId).toBe('00f067aa0ba902b7')
  expect(made?.attributes).toMatchObject({
    'http.request.method': 'GET',
    'http.route': '/data/long',
    'http.response.status_code': 200,
    'url.path': '/data/long',
  })
  expect(kept?.name).toBe('GET /data/long')
  expect(failed?.attributes['error.type']).toBe('500')
  expect(JSON.stringify(exporter.getFinishedSpans().map(({ attributes }) => attributes))).not.toContain(
    'secret',
  )
})
