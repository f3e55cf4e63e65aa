import { parseFigureId } from '@exodus/core'
import { type Metric, metrics } from '@exodus/core/metrics'

/** The metric behind a figure id. A metric may have the name of a dataset; then the number of codes tells which is meant. */
export function metricOf(id: string): Metric | undefined {
  const { owner, parts } = parseFigureId(id)
  return metrics.find((metric) => metric.id === owner && metric.dimensions.length === parts.length)
}
