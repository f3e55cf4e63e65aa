import { ExodusError } from '../error'
import { type CodeColumn, codeColumnOf, numberAt, type TableColumns, valuesOf } from '../table'
import type { Grouping } from './grouping'
import { codeOverlaps, type Overlaps, periodOverlaps } from './overlap'
import type { QueryColumn } from './query-columns'
import type { QueryData } from './query-data'

interface Axis {
  readonly name: string
  readonly column: CodeColumn
  /** Of each code the others in use that overlap it. */
  readonly overlaps: Overlaps
}

/**
 * An error where two rows of one group count some of the same: in every dimension and in time their codes are one, or
 * overlap. `undefined` where no row does.
 */
export function doubleCount(
  data: QueryData,
  columns: TableColumns,
  grouping: Grouping,
  groupedBy: readonly QueryColumn[],
): ExodusError | undefined {
  const grouped = groupedBy.filter(({ name, base }) => name === base).map(({ name }) => name)
  const axes = [...columns.dimensions, 'period']
    .filter((name) => !grouped.includes(name))
    .map((name) => axisOf(data, columns, name, grouping.rows))
  const crossed = axes.filter(({ overlaps }) => overlaps.some((others) => others.length > 0))
  if (crossed.length === 0) return undefined
  const pair = overlappingPair(columns, grouping, axes)
  if (!pair) return undefined
  const [a, b] = pair
  const differing = axes.filter(({ column }) => column.codes[a] !== column.codes[b])
  const textOf = ({ column }: Axis, row: number): string => column.dictionary[column.codes[row] ?? 0] ?? ''
  const [first] = differing
  const field = first?.name ?? 'where'
  const said = differing.map((axis) => `${axis.name} ${textOf(axis, a)} and ${textOf(axis, b)}`).join(', ')
  const values = first ? [textOf(first, a), textOf(first, b)] : []
  return new ExodusError(
    'DoubleCountError',
    `To add up ${said} would count the same twice: they overlap. Choose by ${field}, or group by it.`,
    {
      field,
      value: values.join(),
      accepted: [...values.map((code) => `${field}=${code}`), `groupBy=${field}`],
    },
  )
}

function axisOf(data: QueryData, columns: TableColumns, name: string, rows: Uint32Array): Axis {
  const column = codeColumnOf(columns, name)
  const used = new Uint8Array(column.dictionary.length)
  const { codes } = column
  for (const row of rows) used[codes[row] ?? 0] = 1
  const places = column.dictionary.flatMap((_, place) => (used[place] ? [place] : []))
  const dictionary = places.map((place) => column.dictionary[place] ?? '')
  const found = name === 'period' ? periodOverlaps(dictionary) : codeOverlaps(data, name, dictionary)
  const overlaps: number[][] = column.dictionary.map(() => [])
  found.forEach((others, at) => {
    overlaps[places[at] ?? 0] = others.map((other) => places[other] ?? 0)
  })
  return { name, column, overlaps }
}

/** The first two rows with a value that are in one group and overlap on every axis. */
function overlappingPair(
  columns: TableColumns,
  { rows, groupOf }: Grouping,
  axes: readonly Axis[],
): readonly [number, number] | undefined {
  const values = valuesOf(columns)
  const crossed = axes.filter(({ overlaps }) => overlaps.some((others) => others.length > 0))
  const plain = axes.filter((axis) => !crossed.includes(axis))
  // Two rows differ somewhere, so that both have a code that overlaps another one there.
  const mayOverlap = (row: number): boolean =>
    crossed.some(({ column, overlaps }) => (overlaps[column.codes[row] ?? 0]?.length ?? 0) > 0)
  const byPlace = new Map<string, number>()
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    if (!mayOverlap(row) || numberAt(values, row) === null) continue
    const fixed = [groupOf[at], ...plain.map(({ column }) => column.codes[row])].join()
    const own = crossed.map(({ column }) => column.codes[row] ?? 0)
    const reachable = own.map((code, axis) => [code, ...(crossed[axis]?.overlaps[code] ?? [])])
    for (const place of combinations(reachable)) {
      const other = byPlace.get(`${fixed}:${place.join()}`)
      if (other !== undefined) return [other, row]
    }
    byPlace.set(`${fixed}:${own.join()}`, row)
  }
  return undefined
}

function* combinations(choices: readonly (readonly number[])[]): Generator<readonly number[]> {
  const [first, ...rest] = choices
  if (!first) {
    yield []
    return
  }
  for (const choice of first) for (const others of combinations(rest)) yield [choice, ...others]
}
