import type { DatasetText, EvidenceText } from '../compiler/read-data'
import type { DatasetRule, Problem } from './rule'
import { datasetRules, evidenceRules } from './rules'

/** A problem with the rule that found it. */
export interface Finding extends Problem {
  readonly rule: string
}

/** Findings in one dataset; a rule that cannot go on because an earlier one failed does not hide it. */
export function lintDataset(
  dataset: DatasetText,
  evidence: EvidenceText,
  rules: readonly DatasetRule[] = datasetRules,
): Finding[] {
  const findings: Finding[] = []
  for (const rule of rules) {
    try {
      findings.push(...rule.checkDataset(dataset, evidence).map((problem) => ({ rule: rule.id, ...problem })))
    } catch (error) {
      findings.push({ rule: rule.id, where: dataset.description.id, message: (error as Error).message })
    }
  }
  return findings
}

/** Findings in all of the evidence. */
export const lintEvidence = (evidence: EvidenceText): Finding[] => [
  ...Array.from(evidence.datasets.values(), (dataset) => lintDataset(dataset, evidence)).flat(),
  ...evidenceRules.flatMap((rule) =>
    rule.checkEvidence(evidence).map((problem) => ({ rule: rule.id, ...problem })),
  ),
]
