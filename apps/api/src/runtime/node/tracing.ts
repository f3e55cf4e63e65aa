import { context, propagation, SpanKind, SpanStatusCode } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, NodeTracerProvider, type SpanExporter } from '@opentelemetry/sdk-trace-node'
import type { MiddlewareHandler } from 'hono'
import { routeOf } from '../../middleware/observe/route-of'
import { release } from '../../release'

export interface Tracing {
  readonly middleware: MiddlewareHandler
  readonly shutdown: () => Promise<void>
}

/**
 * A SERVER span for each request, under the caller's `traceparent`; loaded only when an endpoint is configured.
 * The exporter reads `OTEL_EXPORTER_OTLP_*` itself. `@hono/otel` records the whole URL, and with it what was asked.
 */
export function startTracing(exporter: SpanExporter = new OTLPTraceExporter()): Tracing {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'exodus-api', 'service.version': release }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  })
  provider.register()
  const tracer = provider.getTracer('exodus-api', release)
  return {
    middleware: async (c, next) => {
      const carrier = { traceparent: c.req.header('traceparent'), tracestate: c.req.header('tracestate') }
      const parent = propagation.extract(context.active(), carrier)
      const route = routeOf(c)
      const attributes = { 'http.request.method': c.req.method, 'http.route': route, 'url.path': c.req.path }
      const options = { kind: SpanKind.SERVER, attributes }
      await tracer.startActiveSpan(`${c.req.method} ${route}`, options, parent, async (span) => {
        await next()
        const status = c.var.reply.status || c.res.status
        span.setAttribute('http.response.status_code', status)
        if (status >= 500) {
          span.setAttribute('error.type', c.error?.name ?? String(status))
          span.setStatus({ code: SpanStatusCode.ERROR })
        }
        span.end()
      })
    },
    shutdown: () => provider.shutdown(),
  }
}
