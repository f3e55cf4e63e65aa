import { type Dataset, dataVersion } from '@exodus/core'
import { codeLists } from '@exodus/core/codes'
import { type DatasetContent, datasetContent } from '@exodus/core/formats'
import type { ApiContext } from '../context'
import { originOf } from './request-path'

/** A dataset as formats take it; addresses in it are those of this service, as the caller called it. */
export function contentOf(
  { catalogue, sources }: Pick<ApiContext, 'catalogue' | 'sources'>,
  dataset: Pick<Dataset, 'id' | 'table' | 'observations'>,
  url: string,
): DatasetContent {
  const description = catalogue.find(({ id }) => id === dataset.id)
  if (!description) throw new TypeError(`${dataset.id} is open and not in the catalogue`)
  const baseUrl = `${originOf(url)}/v1`
  return datasetContent({ description, dataset, codeLists, sources, dataVersion, baseUrl })
}
