import type { Evidence } from '@exodus/core'
import { datasetIds } from './catalogue'
import { evidenceOf } from './evidence'

let opened: Promise<Evidence> | undefined

/** The evidence with every dataset, for pages that ask what is known of one subject; opened once a process. */
export function allEvidence(): Promise<Evidence> {
  opened ??= evidenceOf(datasetIds)
  return opened
}
