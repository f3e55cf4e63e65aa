import { urduFaults } from '../../../../scripts/urdu-style'
import type { EvidenceRule, Problem } from '../rule'

/** Urdu texts keep to one word for one thing and to the signs of Urdu, as `docs/urdu-style.md` has them. */
export const urduStyle: EvidenceRule = {
  id: 'urdu-style',
  checkEvidence: ({ datasets, codeLists, events, statements, incidents, claims }) => [
    ...Array.from(datasets.values(), ({ description }) => faults(description, description.id)).flat(),
    ...Array.from(codeLists.values(), (list) => faults(list, `codes/${list.id}`)).flat(),
    ...faults(events, 'events.csv'),
    ...faults(statements, 'statements.csv'),
    ...faults(incidents, 'incidents.csv'),
    ...faults(claims, 'claims.csv'),
  ],
}

function faults(value: unknown, where: string): Problem[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'ur' && typeof part === 'string'
      ? urduFaults(part).map((message) => ({ where, message }))
      : faults(part, where),
  )
}
