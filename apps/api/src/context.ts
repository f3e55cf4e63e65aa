import { type Evidence, openEvidence } from '@exodus/core'
import { catalogue } from '@exodus/core/catalogue'
import { sources } from '@exodus/core/sources'

/** What the routes answer from. */
export interface ApiContext {
  readonly evidence: Evidence
  readonly catalogue: typeof catalogue
  readonly sources: typeof sources
  /** Names under which `/mcp` may be reached; any when absent. */
  readonly mcpHosts?: readonly string[]
}

/** Opens all datasets once; their columns are decoded when first asked for. */
export async function openContext(): Promise<ApiContext> {
  return { evidence: await openEvidence(), catalogue, sources }
}
