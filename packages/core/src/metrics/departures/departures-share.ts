import { readObservation, share } from '../../figure'
import type { MetricInput } from '../define-metric'
import { wholeOf } from './departures'

/** An input: one part of the registered departures as a share of all of them, counted in the same scope. */
/* @__NO_SIDE_EFFECTS__ */
export function shareOfDepartures(dataset: string): MetricInput {
  return shareOfWhole({
    datasets: [dataset],
    read: (evidence, key) => readObservation(evidence, dataset, key),
  })
}

/** An input: what another input reads as a share of all registered departures, counted in the same scope. */
/* @__NO_SIDE_EFFECTS__ */
export function shareOfWhole({ datasets, read }: MetricInput): MetricInput {
  return {
    datasets: [...datasets, 'departures-total'],
    read: (evidence, key) => {
      const part = read(evidence, key)
      return share(part, wholeOf(evidence, part, { origin: key.origin ?? '', period: key.period ?? '' }))
    },
  }
}
