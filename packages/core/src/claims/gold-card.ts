import type { Evidence } from '../evidence'
import { type Figure, readWhere } from '../figure'
import type { Event } from '../schema'

/** Steps of the US scheme that sells residence. */
export const isGoldCard = ({ category, area, affected }: Event): boolean =>
  category === 'scheme' && area === 'USA' && affected.includes('wealthy-applicants')

/** The latest term or number of an investor scheme of the United States. */
export const termOf = (evidence: Evidence, programme: string, measure: string): Figure | undefined =>
  readWhere(evidence, 'investor-visas', { origin: 'WLD', programme, measure }).at(-1)
