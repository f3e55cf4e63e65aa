import { unknownId } from '../error'
import type { Metric } from './define-metric'
import { departuresMetrics } from './departures'
import { doorsMetrics } from './doors'
import { moneyMetrics } from './money'
import { stockMetrics } from './stock'
import { whoMetrics } from './who'

/** Every metric, by subject; docs, API and site are made from this list. */
export const metrics: readonly Metric[] = [
  ...departuresMetrics,
  ...whoMetrics,
  ...stockMetrics,
  ...moneyMetrics,
  ...doorsMetrics,
]

const byId = new Map(metrics.map((metric) => [metric.id, metric]))

/**
 * A metric by id.
 * @throws ExodusError `UnknownIdError` with the nearest id
 */
export function metricById(id: string): Metric {
  const metric = byId.get(id)
  if (!metric) throw unknownId({ field: 'metric', value: id, known: [...byId.keys()] })
  return metric
}
