import { parsePeriod } from '../../src/period'
import type { EvidenceRule, Problem } from '../rule'

/** Records have unique ids, periods that parse, sources and areas that exist. */
export const recordsResolve: EvidenceRule = {
  id: 'records-resolve',
  checkEvidence: ({ events, statements, incidents, claims, sources, codeLists }) => {
    const known = new Set(sources.map(({ id }) => id))
    const areas = new Set(codeLists.get('area')?.codes.map(({ code }) => code))
    const lists: Record<string, readonly { id: string; period?: string; source?: string; area?: string }[]> =
      {
        'events.csv': events,
        'statements.csv': statements,
        'incidents.csv': incidents,
        'claims.csv': claims,
      }
    return Object.entries(lists).flatMap(([where, records]) => {
      const seen = new Set<string>()
      return records.flatMap(({ id, period, source, area }): Problem[] => {
        const problems: Problem[] = []
        const fault = (message: string): unknown => problems.push({ where, message: `${id}: ${message}` })
        if (seen.has(id)) fault('stands twice')
        seen.add(id)
        if (source !== undefined && !known.has(source)) fault(`source "${source}" is not in sources.csv`)
        if (area !== undefined && !areas.has(area)) fault(`"${area}" is not in code list area`)
        if (period !== undefined) {
          try {
            parsePeriod(period)
          } catch (error) {
            fault((error as Error).message)
          }
        }
        return problems
      })
    })
  },
}
