import { readEvidence } from '../compiler/read-data'
import { lintEvidence } from './lint-data'
import { datasetRules, evidenceRules } from './rules'

const evidence = readEvidence()
const findings = lintEvidence(evidence)
for (const { rule, where, row, message } of findings) {
  console.error(`${where}${row === undefined ? '' : `:${row}`}  ${message}  (${rule})`)
}
console.log(
  `data lint: ${evidence.datasets.size} datasets, ${datasetRules.length + evidenceRules.length} rules, ${findings.length} findings`,
)
process.exitCode = findings.length === 0 ? 0 : 1
