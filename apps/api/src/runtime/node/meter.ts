import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { ApiContext } from '../../context'
import type { Observer } from '../../middleware/observe'
import type { Series } from '../../middleware/observe/series'
import type { AppOptions } from '../../options'
import { release } from '../../release'
import { createDurations } from './durations'

type Meter = Observer & Required<Pick<AppOptions, 'metrics'>>
type About = Pick<ApiContext, 'edition' | 'dataVersion' | 'revised'>

/** Counts for Prometheus; names as its guide has them, labels of few values only. */
export function createMeter({ edition, dataVersion, revised }: About): Meter {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  // A request adds to plain numbers; Prometheus reads them when it asks.
  const counts = new Map<Series, number>()
  let inFlight = 0
  new Counter({
    name: 'http_requests_total',
    help: 'Requests answered; cache: kept (hit), made (miss), at the caller (fresh), never kept (none)',
    labelNames: ['method', 'route', 'status', 'cache'],
    registers,
    collect() {
      this.reset()
      for (const [{ method, route, status, cache }, count] of counts)
        this.inc({ method, route, status, cache }, count)
    },
  })
  new Gauge({
    name: 'http_requests_in_flight',
    help: 'Requests being answered',
    registers,
    collect() {
      this.set(inFlight)
    },
  })
  const durations = createDurations(registry)
  const failures = new Counter({
    name: 'unexpected_errors_total',
    help: 'Errors that are our own fault',
    registers,
  })
  new Gauge({
    name: 'exodus_data_info',
    help: 'What is served',
    labelNames: ['edition', 'data_version', 'revised', 'release'],
    registers,
  }).set({ edition, data_version: dataVersion, revised, release }, 1)
  return {
    began: () => {
      inFlight += 1
    },
    answered: ({ series, milliseconds }) => {
      inFlight -= 1
      counts.set(series, (counts.get(series) ?? 0) + 1)
      durations.observe(series.route, milliseconds / 1_000)
    },
    failed: () => failures.inc(),
    metrics: { contentType: registry.contentType, text: () => registry.metrics() },
  }
}
