import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ApiContext } from '../../context'
import type { Observer } from '../../middleware/observe'
import type { AppOptions } from '../../options'
import { release } from '../../release'

type Meter = Observer & Required<Pick<AppOptions, 'metrics'>>

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Counts for Prometheus; names as its guide has them, labels of few values only. */
export function createMeter({ edition, dataVersion, revised }: ApiContext): Meter {
  const registers = [new Registry()]
  const [registry] = registers as [Registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered',
    labelNames: ['method', 'route', 'status'],
    registers,
  })
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'From the request to its answer',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  })
  const inFlight = new Gauge({ name: 'http_requests_in_flight', help: 'Requests being answered', registers })
  const cache = new Counter({
    name: 'answer_cache_total',
    help: 'Answers by whether they were kept (hit), made (miss), at the caller (fresh) or never kept (none)',
    labelNames: ['result'],
    registers,
  })
  const failures = new Counter({ name: 'unexpected_errors_total', help: 'Errors that are our own fault', registers })
  new Gauge({
    name: 'exodus_data_info',
    help: 'What is served',
    labelNames: ['edition', 'data_version', 'revised', 'release'],
    registers,
  }).set({ edition, data_version: dataVersion, revised, release }, 1)
  return {
    began: () => inFlight.inc(),
    answered: ({ method, route, status, milliseconds, cache: result }) => {
      inFlight.dec()
      requests.inc({ method, route, status })
      duration.observe({ route }, milliseconds / 1_000)
      cache.inc({ result })
    },
    failed: () => failures.inc(),
    metrics: { contentType: registry.contentType, text: () => registry.metrics() },
  }
}
