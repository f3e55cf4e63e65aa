import { readObservation, share } from '../../figure'
import type { MetricInput, MetricKey } from '../define-metric'
import { wholeOf } from './departures'

/** An input: one part of the registered departures as a share of all of them, counted in the same scope. */
export const shareOfDepartures = /* @__NO_SIDE_EFFECTS__ */ (dataset: string): MetricInput => ({
  datasets: [dataset, 'departures-total'],
  read: (evidence, key: MetricKey) => {
    const part = readObservation(evidence, dataset, key)
    return share(part, wholeOf(evidence, part, { origin: key.origin ?? '', period: key.period ?? '' }))
  },
})
