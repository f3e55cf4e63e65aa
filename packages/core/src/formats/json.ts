import type { LocalizedText } from '../schema'
import { datasetUrl, licenceName, licenceUrl, sourceUrl } from './addresses'
import { citeDataset } from './cite-dataset'
import { type ColumnDescription, describeColumns } from './column-descriptions'
import { objectsOf, rowsOf } from './columnar-rows'
import type { DatasetContent } from './dataset-content'
import { inChunks } from './in-chunks'

/** What a JSON document says of the dataset whose rows it holds. */
export interface DatasetHead {
  readonly id: string
  readonly version: string
  readonly dataVersion: string
  readonly title: LocalizedText
  readonly counts: LocalizedText
  readonly doesNotCount: LocalizedText
  readonly caveats: readonly LocalizedText[]
  readonly revised: string
  readonly licence: { readonly id: string; readonly name: string; readonly url: string }
  readonly citation: string
  readonly url: string
  readonly sources: readonly {
    readonly id: string
    readonly publisher: string
    readonly title: string
    readonly published: string
    readonly url: string
    readonly licence: string
    readonly link: string
  }[]
}

/** What identifies and explains the rows: id, versions, licence, citation, sources. */
export function datasetHead(content: DatasetContent): DatasetHead {
  const { id, version, title, counts, doesNotCount, caveats, revised, licence } = content.description
  return {
    id,
    version,
    dataVersion: content.dataVersion,
    title,
    counts,
    doesNotCount,
    caveats,
    revised,
    licence: { id: licence.spdx, name: licenceName(content, licence.spdx), url: licenceUrl(content) },
    citation: citeDataset(content),
    url: datasetUrl(content),
    sources: content.sources.map((source) => ({
      id: source.id,
      publisher: source.publisher,
      title: source.title,
      published: source.published,
      url: source.url,
      licence: source.licence,
      link: sourceUrl(content, source.id),
    })),
  }
}

/** The document that `toJson` writes, parsed. */
export interface JsonDocument {
  readonly dataset: DatasetHead
  readonly columns: readonly ColumnDescription[]
  readonly data: readonly Readonly<Record<string, string | number | null>>[]
}

/** A dataset as one JSON document that explains itself: `{ dataset, columns, data }`, one object a row in `data`. */
export const toJson = (content: DatasetContent): string => [...jsonChunks(content)].join('')

/** The same text piece by piece, for answers that are long. */
export const jsonChunks = (content: DatasetContent): Iterable<string> => inChunks(parts(content))

function* parts(content: DatasetContent): Generator<string> {
  const dataset = JSON.stringify(datasetHead(content))
  yield `{"dataset":${dataset},"columns":${JSON.stringify(describeColumns(content))},"data":[`
  let separator = ''
  for (const object of objectsOf(rowsOf(content))) {
    yield `${separator}\n${JSON.stringify(object)}`
    separator = ','
  }
  yield '\n]}\n'
}
