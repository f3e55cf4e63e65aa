import { toPlainText } from '../citation/plain-text'
import { datasetUrl } from './addresses'
import type { DatasetContent } from './dataset-content'

/** How to cite a dataset in plain text, as `citation` does, with its own version and licence. */
export function citeDataset(content: DatasetContent): string {
  const { id, title, version, revised, licence } = content.description
  const cited = toPlainText({
    kind: 'dataset',
    title: title.en,
    id,
    version: content.dataVersion,
    revised,
    publisher: 'Exodus',
    url: datasetUrl(content),
    sources: [...new Set(content.sources.map(({ publisher }) => publisher))],
    locale: 'en',
  })
  return `${cited} Dataset version ${version}. Licence ${licence.spdx}.`
}
