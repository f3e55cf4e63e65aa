import { codeColumnOf, type Table } from '../table'

/** A column of few values: each of them, and for each row the place of its value among them. */
export interface Indexed<T> {
  readonly values: readonly T[]
  readonly places: Uint32Array
}

/** A column of texts, each distinct text in the order in which they first come. */
export function indexedColumn({ data, indices }: Table, name: string): Indexed<string> {
  const { dictionary, codes } = codeColumnOf(data, name)
  const values: string[] = []
  const placeOfCode = new Int32Array(dictionary.length).fill(-1)
  const places = new Uint32Array(indices.length)
  for (let row = 0; row < places.length; row++) {
    const code = codes[indices[row] ?? 0] ?? 0
    if (placeOfCode[code] === -1) placeOfCode[code] = values.push(dictionary[code] ?? '') - 1
    places[row] = placeOfCode[code] ?? 0
  }
  return { values, places }
}

/** Equal values as one, with the first of them in their place. */
export function distinctBy<T>({ values, places }: Indexed<T>, keyOf: (value: T) => string): Indexed<T> {
  const known = new Map<string, number>()
  const distinct: T[] = []
  const moved = values.map((value) => {
    const place = known.get(keyOf(value)) ?? distinct.push(value) - 1
    known.set(keyOf(value), place)
    return place
  })
  return { values: distinct, places: places.map((place) => moved[place] ?? 0) }
}

/** Other values in the same places. */
export const mapIndexed = <T, U>({ values, places }: Indexed<T>, map: (value: T) => U): Indexed<U> => ({
  values: values.map(map),
  places,
})

/** A column whose rows have each a value of their own. */
export const oneARow = <T>(values: readonly T[]): Indexed<T> => ({
  values,
  places: new Uint32Array(values.length).map((_, row) => row),
})

/** The value of a row. */
export const valueAt = <T>({ values, places }: Indexed<T>, row: number): T => values[places[row] ?? 0] as T

/** For each row a number that it shares with the rows that have the same values in all columns. */
export function keysOf(columns: readonly Indexed<unknown>[], size: number): Float64Array {
  const keys = new Float64Array(size)
  for (const { values, places } of columns) {
    for (let row = 0; row < size; row++) keys[row] = (keys[row] ?? 0) * values.length + (places[row] ?? 0)
  }
  return keys
}

/** The rows that have the same values in all columns, groups and rows in the order in which they first come. */
export function rowsByKey(columns: readonly Indexed<unknown>[], size: number): number[][] {
  const groups = new Map<number, number[]>()
  keysOf(columns, size).forEach((key, row) => {
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  })
  return [...groups.values()]
}
