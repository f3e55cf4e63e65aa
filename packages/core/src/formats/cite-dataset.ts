import { datasetUrl } from './addresses'
import type { DatasetContent } from './dataset-content'

/** How to cite a dataset in plain text: who, when, what, which version of which data, where, under which licence. */
export function citeDataset(content: DatasetContent): string {
  const { title, version, revised, licence } = content.description
  const publishers = [...new Set(content.sources.map(({ publisher }) => publisher))]
  return [
    `Exodus (${revised.slice(0, 4)}). ${title.en}.`,
    `Version ${version}, data ${content.dataVersion}, revised ${revised}.`,
    `${datasetUrl(content)}.`,
    `Licence ${licence.spdx}.`,
    `Compiled from: ${publishers.join('; ')}.`,
  ].join(' ')
}
