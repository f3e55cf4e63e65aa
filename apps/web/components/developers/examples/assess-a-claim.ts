import { openEvidence } from '@exodus/core'
import { claimById, renderSentence } from '@exodus/core/claims'

export async function run(): Promise<string> {
  const evidence = await openEvidence()
  const { verdict, confidence, reasons } = claimById('left-last-year-727000').assess(evidence)
  return [`${verdict} (${confidence})`, ...reasons.map((reason) => renderSentence(reason, 'en'))].join('\n')
}
