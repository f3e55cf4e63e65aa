import { unlikePeriods } from '../../figure'
import { parsePeriod } from '../../period'
import type { MetricKey } from '../define-metric'

/**
 * The period from which a change is taken, in its canonical text.
 * @throws ExodusError `UnlikePeriodsError` unless it begins before the period of the key
 */
export function sinceEarlier({ since = '', period = '' }: MetricKey): string {
  const [from, to] = [parsePeriod(since), parsePeriod(period)]
  if (from.start < to.start) return from.code
  throw unlikePeriods('measure a change of', from, to)
}
