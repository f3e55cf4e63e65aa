import type { Evidence } from '../../evidence'
import type { Figure } from '../../figure'
import { parsePeriod } from '../../period'
import type { MetricKey } from '../define-metric'
import { type Scope, widestCount } from './departures'

/** Registered departures of every calendar year with a count, each in its widest scope, in time. */
export function countOfEachYear(
  evidence: Evidence,
  { origin = '' }: MetricKey,
): { count: Figure; scope: Scope }[] {
  return evidence
    .dataset('departures-total')
    .codesOf('period')
    .filter((code) => parsePeriod(code).kind === 'year')
    .flatMap((period) => widestCount(evidence, { origin, period }) ?? [])
}
