import { unknownId } from '../error'
import { asylumMetrics } from './asylum'
import type { Metric } from './define-metric'
import { departuresMetrics } from './departures'
import { doorsMetrics } from './doors'
import { driversMetrics } from './drivers'
import { insidersMetrics } from './insiders'
import { moneyMetrics } from './money'
import { professionalsMetrics } from './professionals'
import { stockMetrics } from './stock'
import { whoMetrics } from './who'
import { wishMetrics } from './wish'

/** Every metric, by subject; docs, API and site are made from this list. */
export const metrics: readonly Metric[] = /* @__PURE__ */ [
  departuresMetrics,
  whoMetrics,
  professionalsMetrics,
  stockMetrics,
  moneyMetrics,
  doorsMetrics,
  asylumMetrics,
  wishMetrics,
  driversMetrics,
  insidersMetrics,
].flat()

/**
 * A metric by id.
 * @throws ExodusError `UnknownIdError` with the nearest id
 */
export function metricById(id: string): Metric {
  const metric = metrics.find((candidate) => candidate.id === id)
  if (!metric) throw unknownId({ field: 'metric', value: id, known: metrics.map((known) => known.id) })
  return metric
}
