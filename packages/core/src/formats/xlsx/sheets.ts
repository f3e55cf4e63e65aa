import type { CodeList, LocalizedText } from '../../schema'
import { datasetUrl, licenceUrl } from '../addresses'
import { citeDataset } from '../cite-dataset'
import { describeColumns } from '../column-descriptions'
import { type Cell, rowsOf } from '../columnar-rows'
import type { DatasetContent } from '../dataset-content'

export type Row = readonly Cell[]
type Rows = readonly Row[]

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string
  /** Whether the first row names the columns, and stays in view. */
  readonly header: boolean
  /** The rows, made anew each time. */
  readonly rows: () => Iterable<Row>
}

/** The rows of a dataset, and all that is to be known of them. */
export const sheetsOf = (content: DatasetContent): Sheet[] => [
  { name: 'data', header: true, rows: dataRows(content) },
  { name: 'about', header: false, rows: () => aboutRows(content) },
  { name: 'codes', header: true, rows: () => codeRows(content) },
  { name: 'sources', header: true, rows: () => sourceRows(content) },
]

function dataRows(content: DatasetContent): () => Iterable<Row> {
  const { size, columnNames, column } = rowsOf(content)
  const columns = columnNames.map((name) => column(name))
  return function* rows() {
    yield columnNames
    for (let row = 0; row < size; row++) yield columns.map((cells) => cells[row] ?? null)
  }
}

function aboutRows(content: DatasetContent): Rows {
  const { description, dataVersion } = content
  const both = (name: string, { en, ur }: LocalizedText): Cell[] => [name, en, ur]
  return [
    both('title', description.title),
    ['id', description.id],
    ['version', description.version],
    ['data version', dataVersion],
    ['revised', description.revised],
    ['address', datasetUrl(content)],
    ['licence', description.licence.spdx, licenceUrl(content)],
    both('terms', description.licence.note),
    ['citation', citeDataset(content)],
    both('description', description.description),
    both('counts', description.counts),
    both('does not count', description.doesNotCount),
    both('methodology', description.methodology),
    ...description.caveats.map((caveat) => both('caveat', caveat)),
    ...description.breaks.map(({ period, note }) => both(`break ${period}`, note)),
    ...describeColumns(content).map(({ name, title }) => both(`column ${name}`, title)),
  ]
}

function codeRows(content: DatasetContent): Rows {
  const rows = Object.values(content.codeLists).flatMap((list) => codesOf(list))
  return [['list', 'code', 'name', 'name in Urdu', 'parent', 'description', 'description in Urdu'], ...rows]
}

const codesOf = ({ id, codes }: CodeList): Cell[][] =>
  codes.map(({ code, name, parent = null, description }) => [
    id,
    code,
    name.en,
    name.ur,
    parent,
    description?.en ?? null,
    description?.ur ?? null,
  ])

function sourceRows({ sources }: DatasetContent): Rows {
  const names = [
    'id',
    'publisher',
    'title',
    'published',
    'url',
    'via',
    'kind',
    'licence',
    'terms',
    'note',
  ] as const
  return [names, ...sources.map((source) => names.map((name) => source[name]))]
}
