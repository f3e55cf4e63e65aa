import type { Evidence } from '../../evidence'
import { type Figure, readObservation } from '../../figure'
import { assertSameUnit, percent } from '../../unit'
import type { MetricInput, MetricKey } from '../define-metric'

/**
 * A published answer that is a share of those asked.
 * @throws ExodusError `MissingObservationError`, or `UnlikeUnitsError` where the survey gives a number, a score or a rank
 */
export function readShare(evidence: Evidence, dataset: string, key: MetricKey): Figure {
  const answer = readObservation(evidence, dataset, key)
  assertSameUnit('read as a share', percent, answer.unit)
  return answer
}

/** An input: a published answer that is a share of those asked. */
export const shareFrom = (
  dataset: string,
  at: (key: MetricKey) => MetricKey = (key) => key,
): MetricInput => ({
  datasets: [dataset],
  read: (evidence, key) => readShare(evidence, dataset, at(key)),
})
