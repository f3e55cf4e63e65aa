import { type Evidence, openEvidence } from '@exodus/core'
import { catalogue } from '@exodus/core/catalogue'
import { codeLists } from '@exodus/core/codes'
import { metrics } from '@exodus/core/metrics'
import { createSearch, type Search, searchDocuments } from '@exodus/core/search'
import { sources } from '@exodus/core/sources'

/** What the tools answer from. */
export interface McpContext {
  readonly evidence: Evidence
  readonly catalogue: typeof catalogue
  readonly codeLists: typeof codeLists
  /** The search over everything, made when first asked for. */
  search(): Search
}

/** The context over evidence that is open already. */
export function contextOf(evidence: Evidence): McpContext {
  let search: Search | undefined
  return {
    evidence,
    catalogue,
    codeLists,
    search: () => {
      search ??= createSearch(
        searchDocuments({ catalogue, codeLists, sources, records: evidence.records, metrics }),
      )
      return search
    },
  }
}

/** Opens all datasets; their columns are decoded when first asked for. */
export const openContext = async (): Promise<McpContext> => contextOf(await openEvidence())
