import { metrics } from '../../src/metrics'
import { tableOf } from './markdown'

/** All metrics in the order of the registry. */
export const metricsTable = (): string =>
  tableOf(
    ['id', 'title', 'formula', 'dimensions', 'unit'],
    metrics.map(({ id, title, formula, dimensions, unit }) => [
      `\`${id}\``,
      title.en,
      formula.en,
      dimensions.map((dimension) => dimension.id).join(', '),
      unit.id,
    ]),
  )
