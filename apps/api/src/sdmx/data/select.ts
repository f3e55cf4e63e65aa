import type { Dataset } from '@exodus/core'
import { codeLists } from '@exodus/core/codes'
import { type DatasetContent, toCodeId } from '@exodus/core/formats'
import type { DatasetDescription } from '@exodus/core/schema'
import type { Selection } from '../grammar/data-query'
import type { ComponentFilter } from '../grammar/filter'
import type { Key } from '../grammar/key'
import { invalid, unknown } from '../grammar/problems'
import { type Components, componentsOf, texts, valuesOf } from './components'
import { periodTest, rowTest } from './conditions'

type Table = DatasetContent['table']
type Filter = Pick<Selection, 'keys' | 'wholeKeys' | 'filters' | 'yearStart'>

/**
 * The default answers of a dataset that a query selects, in their order.
 * @throws ExodusError `UnknownCodeError`, `UnknownColumnError`, `InvalidParameterError`
 */
export function select(dataset: Dataset, description: DatasetDescription, query: Filter): Table {
  const components = componentsOf(description)
  checkKeys(query, components)
  for (const { component } of query.filters) {
    if (!components.ids.includes(component))
      throw unknown('UnknownColumnError', 'component', component, components.ids)
  }
  checkCodes(dataset, query, components)
  const narrowed = narrow(dataset, components, query)
  const tests = [
    ...(query.keys.length > 1 ? [keyTest(query.keys, components, narrowed)] : []),
    ...query.filters.map((filter) => filterTest(filter, query, components, narrowed, dataset)),
  ]
  if (tests.length === 0) return narrowed
  const places: number[] = []
  for (let place = 0; place < narrowed.size; place++)
    if (tests.every((test) => test(place))) places.push(place)
  return narrowed.take(places)
}

/** A key has as many parts as the dataset has dimensions, or fewer where the grammar allows. */
function checkKeys({ keys, wholeKeys }: Filter, { dimensions }: Components): void {
  const ids = dimensions.map(({ id }) => id)
  for (const key of keys) {
    if (key.length <= ids.length && !(wholeKeys && key.length < ids.length)) continue
    const text = key.map((codes) => codes?.join('+') ?? '').join('.')
    throw invalid('key', text, [ids.join('.')], `has ${key.length} of ${ids.length} parts`)
  }
}

/**
 * A code of the list that the dataset does not use matches nothing; a code that the list does not have is a mistake,
 * which the table reports with a suggestion.
 */
function checkCodes(dataset: Dataset, { keys, filters }: Filter, { dimensions }: Components): void {
  for (const [place, { id, column, codeList = '' }] of dimensions.entries()) {
    const asked = [
      ...keys.flatMap((key) => key[place] ?? []),
      ...filters
        .filter(({ component }) => component === id)
        .flatMap(({ anyOf }) => anyOf.flat())
        .flatMap(({ operator, value }) => (operator === 'eq' ? [value] : [])),
    ]
    if (asked.length === 0) continue
    const known = new Set(codeLists[codeList]?.codes.map(({ code }) => toCodeId(code)))
    const wrong = asked.find((code) => !known.has(code))
    if (wrong !== undefined) dataset.table.where({ [column]: wrong })
  }
}

/** What a single key leaves of the table, by the columns' codes alone. */
function narrow(dataset: Dataset, { dimensions }: Components, { keys }: Filter): Table {
  const [key, ...others] = keys
  if (key === undefined || others.length > 0) return dataset.table
  const filter: Record<string, string[]> = {}
  for (const [place, codes] of key.entries()) {
    const { column } = dimensions[place] ?? {}
    if (codes === undefined || column === undefined) continue
    const published = dataset.codesOf(column).filter((code) => codes.includes(toCodeId(code)))
    if (published.length === 0) return dataset.table.slice(0, 0)
    filter[column] = published
  }
  return dataset.table.where(filter)
}

function keyTest(keys: readonly Key[], { dimensions }: Components, table: Table): (place: number) => boolean {
  const columns = dimensions.map(({ column }) => texts(table, column).map(toCodeId))
  return (place) =>
    keys.some((key) =>
      key.every((codes, at) => codes === undefined || codes.includes(columns[at]?.[place] ?? '')),
    )
}

function filterTest(
  filter: ComponentFilter,
  { yearStart }: Filter,
  components: Components,
  table: Table,
  dataset: Dataset,
): (place: number) => boolean {
  if (filter.component !== 'TIME_PERIOD') {
    return rowTest(filter, valuesOf(filter.component, components, table, dataset))
  }
  const periods = texts(table, 'period')
  const test = periodTest(filter, yearStart)
  const known = new Map(Array.from(new Set(periods), (period) => [period, test(period)]))
  return (place) => known.get(periods[place] ?? '') === true
}
