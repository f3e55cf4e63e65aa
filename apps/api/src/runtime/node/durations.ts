import type { Registry } from 'prom-client'

/** Upper bounds in seconds. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const NAME = 'http_request_duration_seconds'

/**
 * A histogram of durations by route. The histogram of prom-client hashes its labels at each observation, which costs
 * a good part of what sending a kept answer does; this one adds to an array, and is read when Prometheus asks.
 */
export function createDurations(registry: Registry) {
  const byRoute = new Map<string, { readonly counts: Float64Array; sum: number }>()
  registry.registerMetric({
    name: NAME,
    get: async () => ({
      name: NAME,
      help: 'From the request to its answer',
      type: 'histogram',
      aggregator: 'sum',
      values: [...byRoute].flatMap(([route, { counts, sum }]) => valuesOf(route, counts, sum)),
    }),
  } as unknown as Parameters<Registry['registerMetric']>[0])
  return {
    observe: (route: string, seconds: number): void => {
      let seen = byRoute.get(route)
      if (!seen) {
        seen = { counts: new Float64Array(BOUNDS.length + 1), sum: 0 }
        byRoute.set(route, seen)
      }
      let bucket = 0
      while (bucket < BOUNDS.length && seconds > (BOUNDS[bucket] ?? 0)) bucket += 1
      seen.counts[bucket] = (seen.counts[bucket] ?? 0) + 1
      seen.sum += seconds
    },
  }
}

/** Buckets as Prometheus wants them: each has all that the smaller ones have. */
function valuesOf(route: string, counts: Float64Array, sum: number) {
  let total = 0
  const buckets = Array.from(counts, (count, bucket) => {
    total += count
    return { metricName: `${NAME}_bucket`, labels: { route, le: BOUNDS[bucket] ?? '+Inf' }, value: total }
  })
  return [
    ...buckets,
    { metricName: `${NAME}_sum`, labels: { route }, value: sum },
    { metricName: `${NAME}_count`, labels: { route }, value: total },
  ]
}
