import type { CodeList } from '../schema'
import { type ColumnDescription, describeColumns } from './column-descriptions'
import { type ColumnarRows, numberedRows, rowsOfObjects } from './columnar-rows'
import type { DatasetContent } from './dataset-content'
import type { JsonObject } from './json-object'

/** A table of the package: its rows, and what a reader must know of its fields. */
export interface PackageTable {
  readonly name: string
  readonly path: string
  readonly title: string
  readonly rows: ColumnarRows
  readonly fields: readonly JsonObject[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly JsonObject[]
}

const OBSERVATIONS = 'observations'
const SOURCES = 'sources'
const codesName = (list: string): string => `codes-${list}`

/** Observations, code lists in use, sources. */
export function packageTables(content: DatasetContent): PackageTable[] {
  const used = new Set(describeColumns(content).flatMap(({ codeList }) => codeList ?? []))
  const lists = Object.values(content.codeLists).filter(({ id }) => used.has(id))
  return [observations(content), ...lists.map(codeListTable), sourcesTable(content)]
}

function observations(content: DatasetContent): PackageTable {
  const { table, observations: all = table, description } = content
  const numbered = numberedRows(all)
  const answers = new Set(table.indices)
  const columns = describeColumns({ ...content, table: all })
  const keys = columns.flatMap(({ name, codeList }) =>
    codeList !== undefined && content.codeLists[codeList]
      ? [foreignKey(name, codesName(codeList), 'code')]
      : name === 'source'
        ? [foreignKey(name, SOURCES, 'id')]
        : [],
  )
  return {
    name: OBSERVATIONS,
    path: 'observations.csv',
    title: description.title.en,
    rows: {
      size: all.size,
      columnNames: [...numbered.columnNames, 'answers'],
      column: (name) =>
        name === 'answers'
          ? Array.from(all.indices, (index) => String(answers.has(index)))
          : numbered.column(name),
    },
    fields: [
      ...columns.map(observationField),
      {
        name: 'answers',
        type: 'boolean',
        title:
          'Whether the row answers by default; the others are rival values, or flagged as of low reliability',
        constraints: { required: true },
      },
    ],
    primaryKey: ['row'],
    foreignKeys: keys,
  }
}

const foreignKey = (field: string, resource: string, key: string): JsonObject => ({
  fields: [field],
  reference: { resource, fields: [key] },
})

const TYPES = { text: 'string', number: 'number', integer: 'integer' } as const

function observationField({ name, title, role, type }: ColumnDescription): JsonObject {
  const required = role === 'dimension' || role === 'time' || role === 'row'
  return {
    name,
    type: TYPES[type],
    title: title.en,
    ...(required ? { constraints: { required: true, ...(role === 'row' ? { unique: true } : {}) } } : {}),
  }
}

function codeListTable({ id, title, attributes, codes }: CodeList): PackageTable {
  const empty = Object.fromEntries(Object.keys(attributes).map((name) => [name, null]))
  return {
    name: codesName(id),
    path: `codes/${id}.csv`,
    title: title.en,
    rows: rowsOfObjects(
      codes.map(({ code, name, parent, description, attributes: own }) => ({
        code,
        name_en: name.en,
        name_ur: name.ur,
        parent: parent ?? null,
        description_en: description?.en ?? null,
        description_ur: description?.ur ?? null,
        ...empty,
        ...own,
      })),
    ),
    fields: [
      { name: 'code', type: 'string', constraints: { required: true, unique: true } },
      ...['name_en', 'name_ur'].map((name) => ({ name, type: 'string', constraints: { required: true } })),
      ...['parent', 'description_en', 'description_ur'].map((name) => ({ name, type: 'string' })),
      ...Object.entries(attributes).map(([name, text]) => ({ name, type: 'string', title: text.en })),
    ],
    primaryKey: ['code'],
    foreignKeys: [],
  }
}

function sourcesTable({ sources }: DatasetContent): PackageTable {
  const rows = rowsOfObjects(sources.map((source) => ({ ...source })))
  return {
    name: SOURCES,
    path: 'sources.csv',
    title: 'Who published the figures, where and when',
    rows,
    fields: rows.columnNames.map((name) => ({
      name,
      type: 'string',
      ...(name === 'id' ? { constraints: { required: true, unique: true } } : {}),
    })),
    primaryKey: ['id'],
    foreignKeys: [],
  }
}
