import type { Dataset } from '@exodus/core'
import type { DatasetContent } from '@exodus/core/formats'
import { parsePeriod } from '@exodus/core/period'
import type { DatasetDescription } from '@exodus/core/schema'
import type { DataQuery, SortBy } from '../grammar/data-query'
import { unknown } from '../grammar/problems'
import { type Components, componentsOf, texts, valuesOf } from './components'

type Table = DatasetContent['table']
type Arrangement = Pick<
  DataQuery,
  | 'dimensionAtObservation'
  | 'firstNObservations'
  | 'lastNObservations'
  | 'observations'
  | 'offset'
  | 'limit'
  | 'sort'
>

/**
 * The selected rows as the query wants them: the first and last of each series, in order, from an offset up to a limit.
 * Where the keys of series are asked for, one row stands for each series, and offset and limit count series.
 * @throws ExodusError `UnknownColumnError`
 */
export function arrange(
  table: Table,
  dataset: Dataset,
  description: DatasetDescription,
  query: Arrangement,
): Table {
  const components = componentsOf(description)
  const at = packingOf(query, components)
  const series = components.dimensions
    .concat(at === 'TIME_PERIOD' ? [] : components.time)
    .filter(({ id }) => id !== at)
  if (isWhole(query)) return table
  let places = Array.from({ length: table.size }, (_, place) => place)
  const columns = series.map(({ column }) => column)
  if (query.firstNObservations !== undefined || query.lastNObservations !== undefined) {
    places = firstAndLast(places, keysOf(table, columns), query)
  }
  if (!query.observations) places = firstAndLast(places, keysOf(table, columns), { firstNObservations: 1 })
  places = sorted(places, query.sort, { table, dataset, components, series: series.map(({ id }) => id) })
  const end = query.limit === undefined ? undefined : query.offset + query.limit
  return table.take(places.slice(query.offset, end))
}

/** Whether every row is wanted, as the rows stand. */
const isWhole = ({
  firstNObservations,
  lastNObservations,
  observations,
  offset,
  limit,
  sort,
}: Arrangement): boolean =>
  [firstNObservations, lastNObservations, limit].every((part) => part === undefined) &&
  observations &&
  offset === 0 &&
  sort.length === 0

/** The dimension at the observation; flat messages have series over time where series matter. */
function packingOf(
  { dimensionAtObservation = 'TIME_PERIOD' }: Arrangement,
  { dimensions, time }: Components,
): string {
  const ids = [...dimensions, time].map(({ id }) => id)
  if (dimensionAtObservation === 'AllDimensions') return time.id
  if (!ids.includes(dimensionAtObservation)) {
    throw unknown('UnknownColumnError', 'dimension', dimensionAtObservation, [...ids, 'AllDimensions'])
  }
  return dimensionAtObservation
}

const keysOf = (table: Table, columns: readonly string[]): string[] => {
  const read = columns.map((column) => texts(table, column))
  return Array.from({ length: table.size }, (_, place) => read.map((column) => column[place]).join('.'))
}

/** Rows of a series stand in order of time, so that first and last are places in it. */
function firstAndLast(
  places: readonly number[],
  keys: readonly string[],
  {
    firstNObservations: first = 0,
    lastNObservations: last = 0,
  }: Partial<Pick<Arrangement, 'firstNObservations' | 'lastNObservations'>>,
): number[] {
  const size = new Map<string, number>()
  for (const place of places) size.set(keys[place] ?? '', (size.get(keys[place] ?? '') ?? 0) + 1)
  const seen = new Map<string, number>()
  return places.filter((place) => {
    const key = keys[place] ?? ''
    const rank = seen.get(key) ?? 0
    seen.set(key, rank + 1)
    return rank < first || rank >= (size.get(key) ?? 0) - last
  })
}

interface Sorting {
  readonly table: Table
  readonly dataset: Dataset
  readonly components: Components
  readonly series: readonly string[]
}

/** Codes and texts are in order of their characters, numbers of their size, times of their days. */
function sorted(
  places: number[],
  sort: readonly SortBy[],
  { table, dataset, components, series }: Sorting,
): number[] {
  if (sort.length === 0) return places
  const all = [...components.dimensions.map(({ id }) => id), components.time.id]
  const criteria = sort.flatMap(({ by, descending }) => {
    const ids = by === '*' ? all : by === 'series_key' ? series : [by]
    return ids.map((id) => {
      if (!components.ids.includes(id))
        throw unknown('UnknownColumnError', 'component', id, [...components.ids, '*', 'series_key'])
      return { rank: rankOf(id, { table, dataset, components, series }), sign: descending ? -1 : 1 }
    })
  })
  return places.toSorted((a, b) => {
    for (const { rank, sign } of criteria) {
      const [x, y] = [rank(a), rank(b)]
      if (x !== y) return x === undefined ? 1 : y === undefined ? -1 : x < y ? -sign : sign
    }
    return a - b
  })
}

function rankOf(
  id: string,
  { table, dataset, components }: Sorting,
): (place: number) => string | number | undefined {
  if (id === 'TIME_PERIOD') {
    const periods = texts(table, 'period').map((code) => {
      const { start, end } = parsePeriod(code)
      return `${start} ${end}`
    })
    return (place) => periods[place]
  }
  const values = valuesOf(id, components, table, dataset)
  return (place) => values(place)[0]
}
