import type { ReconciliationPolicy } from '../src/evidence/reconcile'
import { comparePeriods, parsePeriod } from '../src/period'
import type { CodeList } from '../src/schema'
import {
  type Column,
  codeColumn,
  type EncodedColumn,
  encodeCodes,
  numberAt,
  numberColumn,
  type TableColumns,
} from '../src/table'
import type { DatasetText, EvidenceText } from './read-data'

/** The attributes every dataset has, in the order of a row; a dataset's own attributes come before the note. */
const STANDARD_ATTRIBUTES = ['unit', 'status', 'quality', 'source', 'confirmedBy'] as const

/** The text of the TypeScript module of a dataset, and of the module with its columns. */
export interface CompiledModules {
  readonly wrapper: string
  readonly columns: string
}

export function compileDataset(dataset: DatasetText, evidence: EvidenceText): CompiledModules {
  const { description, size } = dataset
  const columns = encodeColumns(dataset)
  const lists = [...new Set(description.dimensions.map(({ codeList }) => codeList))]
  const attributeLists = Object.fromEntries(
    description.attributes.flatMap(({ id, codeList }) => (codeList === undefined ? [] : [[id, codeList]])),
  )
  const meta = {
    id: description.id,
    version: description.version,
    topic: description.topic,
    title: description.title,
    dimensions: description.dimensions,
    measure: description.measure,
    licence: description.licence.spdx,
    policy: reconciliationPolicy(dataset, evidence),
    units: unitsInUse(dataset, evidence),
    ...ifAny('attributeLists', attributeLists),
    names: perList([...lists, ...Object.values(attributeLists)], dataset, evidence, (list, used) =>
      list.codes.filter(({ code }) => used.has(code)).map(({ code, name }) => [code, [name.en, name.ur]]),
    ),
    aliases: perList(lists, dataset, evidence, (list, used) =>
      list.codes
        .filter(({ code }) => used.has(code))
        .flatMap(({ code, attributes }) => aliasesOf(code, attributes)),
    ),
    ...ifAny(
      'classifications',
      perList(lists, dataset, evidence, (list, used) =>
        Object.entries(list.classifications ?? {}).map(([id, codeList]) => [
          id,
          { codeList, groups: groupsOf(list, used, id) },
        ]),
      ),
    ),
    ...ifAny('breaks', description.breaks),
    size,
  }
  return {
    wrapper: wrapperModule(description.id, meta, codeTypes(dataset)),
    columns: stringModule('columns', columns),
  }
}

/** `departures-by-skill` → `departuresBySkill`. */
export const camelCase = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** A module that exports JSON as one string: it is parsed by need, and faster than an object literal. */
export const stringModule = (name: string, value: unknown): string =>
  `export const ${name} = '${JSON.stringify(value).replace(/[\\']/g, '\\$&').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'\n`

/** The columns of a dataset as the library holds them: dimensions by code, periods in time, values, attributes. */
export function tableColumns({ description, columns, size }: DatasetText): TableColumns {
  const cells = (name: string): readonly string[] => columns[name] ?? Array.from({ length: size }, () => '')
  const periods = [...new Set(cells('period'))].map((text) => parsePeriod(text)).sort(comparePeriods)
  const own = description.attributes.map(({ id }) => id)
  const unit = description.measure.unit
  const attributes = [...STANDARD_ATTRIBUTES, ...own, 'note']
    .map((name) => [name, name === 'unit' && unit ? cells('value').map(() => unit) : cells(name)] as const)
    .filter(([, texts]) => texts.some((text) => text !== ''))
  return {
    size,
    dimensions: description.dimensions.map(({ id }) => id),
    columns: new Map<string, Column>([
      ...description.dimensions.map(({ id }) => [id, codeColumn(cells(id), sorted(cells(id)))] as const),
      [
        'period',
        codeColumn(
          cells('period'),
          periods.map(({ code }) => code),
        ),
      ],
      ['value', numberColumn(cells('value').map((text) => (text === '' ? null : Number(text))))],
      ...attributes.map(([name, texts]) => [name, codeColumn(texts)] as const),
    ]),
    codeLists: Object.fromEntries(description.dimensions.map(({ id, codeList }) => [id, codeList])),
    aliases: {},
  }
}

function encodeColumns(dataset: DatasetText): Record<string, EncodedColumn> {
  const encoded = Array.from(tableColumns(dataset).columns, ([name, column]) => {
    if (column.kind === 'code') return [name, encodeCodes(column)] as const
    return [
      name,
      { numbers: Array.from({ length: dataset.size }, (_, row) => numberAt(column, row)) },
    ] as const
  })
  return Object.fromEntries(encoded)
}

/** Sorted by code unit: the order on which binary search of cells rests. */
const sorted = (texts: readonly string[]): string[] => [...new Set(texts)].sort()

/** How rival values of a dataset are put in order: its own preferences and the dates of its sources. */
export function reconciliationPolicy(
  { columns, description }: DatasetText,
  { sources }: EvidenceText,
): ReconciliationPolicy {
  const used = new Set(columns.source ?? description.sources)
  return {
    ...(description.policy ? { prefer: description.policy.prefer } : {}),
    ...(description.unstated ? { unstated: description.unstated } : {}),
    published: Object.fromEntries(
      sources.filter(({ id }) => used.has(id)).map(({ id, published }) => [id, published]),
    ),
  }
}

function unitsInUse(
  { columns, description }: DatasetText,
  { codeLists }: EvidenceText,
): Record<string, [string, number]> {
  const used = new Set(columns.unit ?? [description.measure.unit ?? ''])
  const units = codeLists.get('unit')?.codes ?? []
  return Object.fromEntries(
    units
      .filter(({ code }) => used.has(code))
      .map(({ code, attributes }) => [code, [attributes.dimension ?? '', Number(attributes.factor)]]),
  )
}

function perList<T>(
  lists: readonly string[],
  { columns, description }: DatasetText,
  { codeLists }: EvidenceText,
  entries: (list: CodeList, used: ReadonlySet<string>) => (readonly [string, T])[],
): Record<string, Record<string, T>> {
  const result: Record<string, Record<string, T>> = {}
  for (const id of lists) {
    const coded = [...description.dimensions, ...description.attributes].filter(
      ({ codeList }) => codeList === id,
    )
    const used = new Set(coded.flatMap((column) => columns[column.id] ?? []))
    const list = codeLists.get(id)
    if (!list) throw new Error(`${description.id}: there is no code list ${id}`)
    const found = entries(list, used)
    if (found.length) result[id] = Object.fromEntries(found)
  }
  return result
}

/** The group of each code in use that belongs to one. */
const groupsOf = (
  list: CodeList,
  used: ReadonlySet<string>,
  classification: string,
): Record<string, string> =>
  Object.fromEntries(
    list.codes.flatMap(({ code, attributes }) => {
      const group = attributes[classification]
      return used.has(code) && group ? [[code, group]] : []
    }),
  )

/** `{ [name]: value }`, or nothing when the value is empty. */
const ifAny = (name: string, value: object): object => (Object.keys(value).length ? { [name]: value } : {})

/** Other ways to write a code: its names in common use, and for areas the alpha-2 code. */
function aliasesOf(
  code: string,
  attributes: Readonly<Record<string, string>>,
): (readonly [string, string])[] {
  const names = [...(attributes.aliases?.split('|') ?? []), attributes.alpha2 ?? '']
  return names.filter(Boolean).map((name) => [name, code] as const)
}

function codeTypes({ description, columns }: DatasetText): string {
  const unions = description.dimensions.map(
    ({ id }) =>
      `  ${id}: ${sorted(columns[id] ?? [])
        .map((code) => `'${code}'`)
        .join(' | ')}`,
  )
  return `{\n${unions.join('\n')}\n}`
}

function wrapperModule(id: string, meta: unknown, types: string): string {
  const name = camelCase(id)
  const typeName = `${name[0]?.toUpperCase()}${name.slice(1)}Codes`
  return `import { type Dataset, defineDataset } from '../../src/evidence/dataset'
import { columns } from '../columns/${id}.js'

/** The codes of each dimension of \`${id}\`. */
export type ${typeName} = ${types}

export const ${name}: Dataset<${typeName}> = /* @__PURE__ */ defineDataset<${typeName}>({
  ...${JSON.stringify(meta)},
  columns: () => JSON.parse(columns),
})
`
}
