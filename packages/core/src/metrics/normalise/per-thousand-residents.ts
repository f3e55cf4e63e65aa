import { ExodusError } from '../../error'
import type { Evidence } from '../../evidence'
import { type Figure, per, readObservation } from '../../figure'
import { perThousandPopulation } from '../../unit'
import type { MetricKey } from '../define-metric'
import type { Normalised } from './normalise'

/**
 * A figure per 1,000 residents of a country at mid-year: a crude rate (UN Recommendations on Statistics of International
 * Migration). There is a population for calendar years only.
 * @throws ExodusError `MissingObservationError` where no population is published
 */
export function perThousandResidents(
  evidence: Evidence,
  figure: Figure,
  key: MetricKey,
  dimension: string,
): Normalised {
  const country = key[dimension] ?? ''
  const accepted = evidence.dataset('population').codesOf('country')
  if (!accepted.includes(country)) {
    throw new ExodusError(
      'MissingObservationError',
      `No population is published for ${dimension} "${country}".`,
      { field: dimension, value: country, accepted },
    )
  }
  const population = readObservation(evidence, 'population', { country, period: figure.period.code })
  return {
    figure: per(1_000, figure, population, perThousandPopulation),
    label: {
      en: `${figure.label.en}, per 1,000 residents`,
      ur: `${figure.label.ur}، فی 1,000 آبادی`,
    },
  }
}
