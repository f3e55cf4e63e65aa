import { type Dataset, dataVersion } from '@exodus/core'
import { codeLists } from '@exodus/core/codes'
import { type DatasetContent, datasetContent } from '@exodus/core/formats'
import { sources } from '@exodus/core/sources'
import type { Description } from '../catalogue'
import { links } from '../links'

/** What every format is written from; addresses in it are those of the API. */
export const contentOf = (description: Description, dataset: Dataset): DatasetContent =>
  datasetContent({ description, dataset, codeLists, sources, dataVersion, baseUrl: links.apiAt('/v1') })
