import { dataVersion, type Evidence, edition, openEvidence, revised } from '@exodus/core'
import { catalogue } from '@exodus/core/catalogue'
import { revisionsOf } from '@exodus/core/releases'
import { sources } from '@exodus/core/sources'

/** What the routes answer from. */
export interface ApiContext {
  readonly evidence: Evidence
  readonly catalogue: typeof catalogue
  readonly sources: typeof sources
  /** What the releases of a dataset changed, row by row. */
  readonly revisionsOf: typeof revisionsOf
  /** A file that the runtime keeps for us, such as the viewer's script; absent where it keeps none. */
  readonly asset?: (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>
  readonly edition: string
  readonly dataVersion: string
  /** The day of the last revision of the data. */
  readonly revised: string
}

/** Opens all datasets once; their columns are decoded when first asked for. */
export async function openContext(runtime: Pick<ApiContext, 'asset'> = {}): Promise<ApiContext> {
  return {
    evidence: await openEvidence(),
    catalogue,
    sources,
    edition,
    dataVersion,
    revised,
    revisionsOf,
    ...runtime,
  }
}
