/** A column of few values: each of them, and for each row the place of its value among them. */
export interface Indexed<T> {
  readonly values: readonly T[]
  readonly places: Uint32Array
}

/** The distinct texts in the order they first come, and the place of each text among them. */
export function indexed(texts: readonly string[]): Indexed<string> {
  const known = new Map<string, number>()
  const places = Uint32Array.from(texts, (text) => {
    const place = known.get(text) ?? known.size
    known.set(text, place)
    return place
  })
  return { values: [...known.keys()], places }
}

/** Other values in the same places. */
export const mapIndexed = <T, U>({ values, places }: Indexed<T>, map: (value: T) => U): Indexed<U> => ({
  values: values.map(map),
  places,
})

/** A column whose rows have each a value of their own. */
export const oneARow = <T>(values: readonly T[]): Indexed<T> => ({
  values,
  places: Uint32Array.from(values, (_, row) => row),
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
