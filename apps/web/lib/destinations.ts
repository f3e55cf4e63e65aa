import { type Evidence, type Figure, readWhere } from '@exodus/core'
import { departures } from '@exodus/core/metrics'

const DATASET = 'departures-by-destination'
const ORIGIN = { origin: 'PAK' }

/** The latest year whose destinations add up to all departures of the year. */
export function fullyPublishedYear(evidence: Evidence): string {
  const { table } = evidence.dataset(DATASET)
  const years = departures.series(evidence, ORIGIN)
  const full = years.findLast(
    ({ value, period }) =>
      table.where({ ...ORIGIN, period: period.code }).aggregate({ all: 'sum' }).all === value,
  )
  return full?.period.code ?? years.at(-1)?.period.code ?? ''
}

/** Registered departures of a period by destination, the largest first. */
export const destinationsIn = (evidence: Evidence, period: string): Figure[] =>
  readWhere(evidence, DATASET, { ...ORIGIN, period }).sort((a, b) => b.value - a.value)

/** The code at which a figure stands along a dimension. */
export const codeAt = ({ lineage }: Figure, dimension: string): string =>
  lineage.operation === 'observation' ? (lineage.key[dimension] ?? '') : ''
