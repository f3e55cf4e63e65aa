import type { DatasetContent } from './dataset-content'
import type { Format } from './formats'

/** Where the dataset is described. */
export const datasetUrl = ({ baseUrl, description }: DatasetContent): string =>
  `${baseUrl}/datasets/${description.id}`

/** Where its rows are, in the format with this suffix. */
export const observationsUrl = (content: DatasetContent, suffix: string): string =>
  `${datasetUrl(content)}/observations.${suffix}`

export const codeListUrl = ({ baseUrl }: Pick<DatasetContent, 'baseUrl'>, id: string): string =>
  `${baseUrl}/codelists/${id}`

export const sourceUrl = ({ baseUrl }: DatasetContent, id: string): string => `${baseUrl}/sources/${id}`

/** The text of the licence, where there is one text; otherwise the entry of the licence in its code list. */
export function licenceUrl(
  content: Pick<DatasetContent, 'description' | 'codeLists' | 'baseUrl'>,
  licence = content.description.licence.spdx,
): string {
  const code = content.codeLists.licence?.codes.find((candidate) => candidate.code === licence)
  return code?.attributes.url || `${codeListUrl(content, 'licence')}#${licence}`
}

/** The name of a licence; its id where the list does not have it. */
export const licenceName = ({ codeLists }: DatasetContent, licence: string): string =>
  codeLists.licence?.codes.find(({ code }) => code === licence)?.name.en ?? licence

/** Where the dataset, or its observations, are in a format. */
export const formatUrl = (content: DatasetContent, { of, suffix }: Format): string =>
  of === 'dataset' ? `${datasetUrl(content)}.${suffix}` : observationsUrl(content, suffix)
