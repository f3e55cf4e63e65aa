import { context, propagation, SpanKind, SpanStatusCode } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, NodeTracerProvider, type SpanExporter } from '@opentelemetry/sdk-trace-node'
import type { Answered, Observer } from '../../middleware/observe'
import { release } from '../../release'
import { pathOf } from '../../representation/request-path'

export interface Tracing extends Observer {
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

  function record({ asked, requestId, series, milliseconds }: Answered): void {
    const { method, route, status } = series
    const end = Date.now()
    const attributes = {
      'http.request.method': method,
      'http.route': route,
      'http.response.status_code': status,
      'url.path': pathOf(asked.url),
      'exodus.request_id': requestId,
      ...(status >= 500 ? { 'error.type': String(status) } : {}),
    }
    const carrier = {
      traceparent: asked.headers.get('traceparent') ?? undefined,
      tracestate: asked.headers.get('tracestate') ?? undefined,
    }
    const parent = propagation.extract(context.active(), carrier)
    const options = { kind: SpanKind.SERVER, attributes, startTime: end - milliseconds }
    const span = tracer.startSpan(`${method} ${route}`, options, parent)
    if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
    span.end(end)
  }

  return {
    began: () => {},
    answered: record,
    // The answer that follows has the span; the error itself is in the log, under the same request id.
    failed: () => {},
    shutdown: () => provider.shutdown(),
  }
}
