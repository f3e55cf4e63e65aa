import { dataVersion, type Evidence, edition, openEvidence, revised } from '@exodus/core'
import { catalogue } from '@exodus/core/catalogue'
import { sources } from '@exodus/core/sources'

/** What the routes answer from. */
export interface ApiContext {
  readonly evidence: Evidence
  readonly catalogue: typeof catalogue
  readonly sources: typeof sources
  readonly edition: string
  readonly dataVersion: string
  /** The day of the last revision of the data. */
  readonly revised: string
}

/** Opens all datasets once; their columns are decoded when first asked for. */
export async function openContext(): Promise<ApiContext> {
  return { evidence: await openEvidence(), catalogue, sources, edition, dataVersion, revised }
}
