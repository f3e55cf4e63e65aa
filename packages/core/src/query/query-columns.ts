import { unknownCode } from '../error'
import { parsePeriod } from '../period'
import type { CodeList, DatasetDescription } from '../schema'
import { type CodeColumn, codeColumnOf, type TableColumns } from '../table'
import type { QueryData } from './query-data'
import { invalidQuery } from './query-errors'
import { readCode } from './read-code'

/** A column that a query may filter, group or order by: one of the table, or one made from it. */
export interface QueryColumn {
  readonly name: string
  /** The column of the table behind it. */
  readonly base: string
  readonly column: CodeColumn
  /** For a made column the text of each code of the base column. */
  readonly texts?: readonly string[]
  /** Ordered as periods are, not as text. */
  readonly inTime: boolean
}

const STANDARD: Readonly<Record<string, string | undefined>> = {
  unit: 'unit',
  status: 'observation-status',
  quality: 'quality',
  source: undefined,
}

const coded = new WeakMap<DatasetDescription, readonly string[]>()

/** The columns with codes, in order: dimensions, then attributes. Free text such as notes is not among them. */
export function codedColumns({ description }: QueryData): readonly string[] {
  const known = coded.get(description)
  if (known) return known
  const own = description.attributes.flatMap(({ id, codeList }) => (codeList === undefined ? [] : [id]))
  const names = [...description.dimensions.map(({ id }) => id), ...Object.keys(STANDARD), ...own]
  coded.set(description, names)
  return names
}

/** The code list of a column, where it has one. */
export function codeListOf({ description, codeLists }: QueryData, column: string): CodeList | undefined {
  const isIt = ({ id }: { readonly id: string }): boolean => id === column
  const listed = description.dimensions.find(isIt) ?? description.attributes.find(isIt)
  return codeLists[listed?.codeList ?? STANDARD[column] ?? '']
}

const groupings = new WeakMap<CodeList, readonly string[]>()

/** The names under which the codes of a column may be grouped: `region` of areas, `parent`, `family` of occupations. */
function groupingsOf(list: CodeList): readonly string[] {
  const known = groupings.get(list)
  if (known) return known
  const parents = list.codes.some(({ parent }) => parent !== undefined) ? ['parent'] : []
  const found = [...Object.keys(list.attributes).filter((name) => isGrouping(list, name)), ...parents]
  groupings.set(list, found)
  return found
}

/** Whether an attribute puts codes together: names of single codes, and coordinates, do not. */
function isGrouping(list: CodeList, attribute: string): boolean {
  const texts = list.codes.map(({ attributes }) => attributes[attribute] ?? '').filter(Boolean)
  return texts.length > 0 && new Set(texts).size * 2 <= texts.length
}

const groupOf = (list: CodeList, grouping: string, code: string): string => {
  const found = list.codes.find((entry) => entry.code === code)
  return (grouping === 'parent' ? found?.parent : found?.attributes[grouping]) ?? ''
}

const names = new WeakMap<DatasetDescription, readonly string[]>()

/** Every grouping of every dimension: `destination.region`. */
export function groupingNames(data: QueryData): readonly string[] {
  const known = names.get(data.description)
  if (known) return known
  const found = data.description.dimensions.flatMap(({ id }) => {
    const list = codeListOf(data, id)
    return list ? groupingsOf(list).map((grouping) => `${id}.${grouping}`) : []
  })
  names.set(data.description, found)
  return found
}

/** A calendar year for a period that lies within one; else the period's own text: a fiscal year is no calendar year. */
export const yearOf = (text: string): string => {
  const { start, end } = parsePeriod(text)
  return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : text
}

const made = new WeakMap<TableColumns, Map<string, QueryColumn>>()

/**
 * The column of a name: a dimension, an attribute with codes, `period`, `year`, or a grouping such as
 * `destination.region`.
 * @param also what the field takes besides columns, for the error
 * @throws ExodusError `InvalidQueryError` that names the field of the query
 */
export function queryColumn(
  data: QueryData,
  name: string,
  field: string,
  also: readonly string[] = [],
): QueryColumn {
  const columns = data.table.data
  const known = made.get(columns) ?? new Map<string, QueryColumn>()
  made.set(columns, known)
  const found = known.get(name) ?? makeColumn(data, columns, name)
  if (found) {
    known.set(name, found)
    return found
  }
  const accepted = [...also, ...codedColumns(data), 'period', 'year', ...groupingNames(data)]
  throw invalidQuery(field, name, `${field} "${name}" is no column of ${data.description.id}.`, accepted)
}

function makeColumn(data: QueryData, columns: TableColumns, name: string): QueryColumn | undefined {
  if (name === 'year') return derived(name, 'period', codeColumnOf(columns, 'period'), yearOf, true)
  if (name === 'period' || (codedColumns(data).includes(name) && columns.columns.has(name))) {
    return { name, base: name, column: codeColumnOf(columns, name), inTime: name === 'period' }
  }
  const [base = '', grouping = ''] = name.split('.')
  const list = groupingNames(data).includes(name) ? codeListOf(data, base) : undefined
  if (!list) return undefined
  return derived(name, base, codeColumnOf(columns, base), (code) => groupOf(list, grouping, code), false)
}

function derived(
  name: string,
  base: string,
  column: CodeColumn,
  textOf: (code: string) => string,
  inTime: boolean,
): QueryColumn {
  const texts = column.dictionary.map(textOf)
  const dictionary = [...new Set(texts)]
  const places = Uint32Array.from(texts, (text) => dictionary.indexOf(text))
  const codes = Uint32Array.from(column.codes, (code) => places[code] ?? 0)
  return { name, base, texts, inTime, column: { kind: 'code', dictionary, codes } }
}

/** The codes of a column that the dataset has rows for. */
function codesInUse(data: QueryData, name: string): readonly string[] {
  const column = data.table.data.columns.get(name)
  return column?.kind === 'code' ? column.dictionary.filter(Boolean) : []
}

/**
 * A code as a filter takes it, in the form in which it is answered; one that the list has and the dataset does not use
 * is no error, and matches nothing.
 * @throws ExodusError `UnknownCodeError`
 */
export function readValue(data: QueryData, name: string, text: string): string {
  const [base = '', grouping] = name.split('.')
  const list = codeListOf(data, base)
  if (grouping !== undefined && list) {
    const known = [...new Set(list.codes.map(({ code }) => groupOf(list, grouping, code)))]
      .filter(Boolean)
      .sort()
    if (known.includes(text)) return text
    throw unknownCode({ field: name, value: text, known }, `${list.id}.${grouping}`)
  }
  if (list) return readCode(list, text, name, () => codesInUse(data, base))
  const known = data.description.sources
  if (known.includes(text)) return text
  throw unknownCode({ field: name, value: text, known }, name)
}
