import writeExcelFile from 'write-excel-file/universal'
import type { CodeList, LocalizedText } from '../schema'
import { datasetUrl, licenceUrl } from './addresses'
import { citeDataset } from './cite-dataset'
import { describeColumns } from './column-descriptions'
import { type Cell, rowsOf } from './columnar-rows'
import type { DatasetContent } from './dataset-content'

type Rows = readonly (readonly Cell[])[]

/**
 * A workbook (Office Open XML) with the sheets `data` (numbers as numbers, texts never as formulas), `about`, `codes` and
 * `sources`.
 */
export async function toXlsx(content: DatasetContent): Promise<Uint8Array> {
  const workbook = writeExcelFile([
    { sheet: 'data', stickyRowsCount: 1, ...sheet(dataRows(content)) },
    { sheet: 'about', ...sheet(aboutRows(content)) },
    { sheet: 'codes', stickyRowsCount: 1, ...sheet(codeRows(content)) },
    { sheet: 'sources', stickyRowsCount: 1, ...sheet(sourceRows(content)) },
  ])
  return new Uint8Array(await (await workbook.toBlob()).arrayBuffer())
}

/** XML 1.0 has no place for these characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what has to be found.
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

const cellOf = (cell: Cell): Cell =>
  typeof cell !== 'string' ? cell : cell === '' ? null : cell.replace(NOT_IN_XML, '\uFFFD')

const MAX_WIDTH = 60

function sheet(rows: Rows): { data: Cell[][]; columns: { width: number }[] } {
  const data = rows.map((row) => row.map(cellOf))
  // The first rows are enough to judge by.
  const sample = data.slice(0, 200)
  const columns = (data[0] ?? []).map((_, at) => ({
    width: Math.min(MAX_WIDTH, 2 + Math.max(...sample.map((row) => String(row[at] ?? '').length))),
  }))
  return { data, columns }
}

function dataRows(content: DatasetContent): Rows {
  const rows = rowsOf(content)
  const columns = rows.columnNames.map((name) => rows.column(name))
  return [
    rows.columnNames,
    ...Array.from({ length: rows.size }, (_, row) => columns.map((cells) => cells[row] ?? null)),
  ]
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
