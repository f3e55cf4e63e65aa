import type { EvidenceText } from '../../compiler/read-data'
import { parsePeriod } from '../../src/period'
import type { EvidenceRule, Problem } from '../rule'

/** The code list of each coded field, by record list. */
export const CODED_FIELDS = {
  events: {
    kind: 'event-kind',
    actor: 'event-actor',
    area: 'area',
    category: 'event-category',
    direction: 'event-direction',
    affected: 'event-affected',
    status: 'event-status',
    bearing: 'event-bearing',
    claim: 'event-claim',
  },
  statements: { topic: 'statement-topic', stance: 'statement-stance' },
  incidents: { area: 'area', route: 'route', cause: 'incident-cause', nationalities: 'area' },
  claims: { section: 'claim-section', kind: 'claim-kind' },
} as const satisfies Partial<Record<keyof EvidenceText, Readonly<Record<string, string>>>>

/** Records have unique ids, periods that parse, and codes and sources that exist. */
export const recordsResolve: EvidenceRule = {
  id: 'records-resolve',
  checkEvidence: (evidence) =>
    (['events', 'statements', 'incidents', 'claims'] as const).flatMap((list) =>
      checkRecords(list, evidence),
    ),
}

function checkRecords(list: keyof typeof CODED_FIELDS, evidence: EvidenceText): Problem[] {
  const knownSources = new Set(evidence.sources.map(({ id }) => id))
  const seen = new Set<string>()
  return evidence[list].flatMap((record): Problem[] => {
    const fields: Readonly<Record<string, unknown>> = record
    const faults: string[] = []
    if (seen.has(record.id)) faults.push('stands twice')
    seen.add(record.id)
    for (const source of textsOf(fields.sources)) {
      if (!knownSources.has(source)) faults.push(`source "${source}" is not in sources.csv`)
    }
    for (const [field, codeList] of Object.entries(CODED_FIELDS[list])) {
      const codes = evidence.codeLists.get(codeList)?.codes ?? []
      for (const value of textsOf(fields[field])) {
        if (!codes.some(({ code }) => code === value))
          faults.push(`${field} "${value}" is not in code list ${codeList}`)
      }
    }
    if (typeof fields.period === 'string') {
      try {
        parsePeriod(fields.period)
      } catch (error) {
        faults.push((error as Error).message)
      }
    }
    return faults.map((message) => ({ where: `${list}.csv`, message: `${record.id}: ${message}` }))
  })
}

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (text): text is string => typeof text === 'string' && text !== '',
  )
