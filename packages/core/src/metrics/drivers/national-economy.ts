import { readObservation } from '../../figure'
import { type PeriodKind, parsePeriod } from '../../period'
import type { MetricInput, MetricKey } from '../define-metric'

/** An input: an indicator of a whole national economy, for all its people. */
export const economyFrom = (indicator: string): MetricInput => byPeriod({ year: indicator }, indicator)

/**
 * An input: an indicator of a whole national economy that is published under another name for months or fiscal years.
 * @param otherwise what is read where no name is given for the kind of period
 */
export const byPeriod = (
  indicators: Partial<Readonly<Record<PeriodKind, string>>>,
  otherwise: string,
): MetricInput => ({
  datasets: ['economy'],
  read: (evidence, { country = '', group = 'total', period = '' }: MetricKey) =>
    readObservation(evidence, 'economy', {
      country,
      region: 'national',
      indicator: indicators[parsePeriod(period).kind] ?? otherwise,
      group,
      period,
    }),
})
