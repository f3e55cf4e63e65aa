import { type Dataset, dataVersion, edition, revised } from '@exodus/core'
import { codeLists } from '@exodus/core/codes'
import {
  artefactKey,
  type DatasetContent,
  editionVersion,
  type SdmxArtefact,
  sdmxArtefacts,
  toSdmxId,
} from '@exodus/core/formats'
import type { DatasetDescription } from '@exodus/core/schema'
import type { ApiContext } from '../context'

/** What the SDMX routes answer from. */
export interface SdmxService extends ApiContext {
  /** Descriptions of all datasets, by the id of their dataflow. */
  readonly flows: ReadonlyMap<string, DatasetDescription>
  /** Every structural artefact, by `kind:id`; made when first asked for. */
  readonly artefacts: () => ReadonlyMap<string, SdmxArtefact>
  /** The version of code lists and shared concepts. */
  readonly shared: string
  readonly revised: string
}

export function openSdmx(context: ApiContext): SdmxService {
  const descriptions = context.catalogue.map(({ size: _, ...description }) => description)
  let artefacts: ReadonlyMap<string, SdmxArtefact> | undefined
  return {
    ...context,
    flows: new Map(descriptions.map((description) => [toSdmxId(description.id), description])),
    artefacts: () => {
      artefacts ??= new Map(
        sdmxArtefacts({ descriptions, codeLists, sources: context.sources, edition, revised }).map(
          (artefact) => [artefactKey(artefact), artefact],
        ),
      )
      return artefacts
    },
    shared: editionVersion(edition),
    revised,
  }
}

/** What a format writes of some rows of a dataset; addresses in it are relative to the service. */
export const contentOf = (
  { sources }: SdmxService,
  description: DatasetDescription,
  table: DatasetContent['table'],
): DatasetContent => ({ description, table, codeLists, sources, dataVersion, baseUrl: '' })

/** The rivals of a dataset's rows, by index. */
export const rivalsOf = (dataset: Dataset) => (row: number) =>
  (dataset.cellOfRow(row)?.rivals ?? []).map((rival) => {
    const { value, source } = dataset.row(rival)
    return { value, source }
  })
