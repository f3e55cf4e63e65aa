import { claims } from '../claims'
import type { Evidence } from '../evidence'

/** Which claims show a record as evidence, and on which side. */
export interface RecordUsage {
  readonly claim: string
  readonly side: 'supports' | 'contradicts'
}

/** Ids of events and statements with the claims that show them as evidence; every claim is assessed for it once. */
export type RecordUsages = ReadonlyMap<string, readonly RecordUsage[]>

const found = new WeakMap<Evidence, RecordUsages>()

/**
 * Which claims use which events and statements, found by assessing all claims on the evidence.
 * @throws what the checks of the claims refuse when a dataset they read is not open
 */
export function usageOfRecords(evidence: Evidence): RecordUsages {
  const known = found.get(evidence)
  if (known) return known
  const usages = new Map<string, RecordUsage[]>()
  for (const claim of claims) {
    const assessment = claim.assess(evidence)
    for (const side of ['supports', 'contradicts'] as const) {
      for (const item of assessment[side]) {
        if (item.kind === 'figures') continue
        const { id } = item.kind === 'event' ? item.event : item.statement
        usages.set(id, [...(usages.get(id) ?? []), { claim: claim.id, side }])
      }
    }
  }
  found.set(evidence, usages)
  return usages
}
