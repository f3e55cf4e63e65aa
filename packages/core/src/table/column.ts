/** Codes of a dictionary in the smallest unsigned array that holds them. */
export type CodeArray = Uint8Array | Uint16Array | Uint32Array

/** A column of codes: `dictionary[codes[row]]` is the row's value. The empty string stands for "not given". */
export interface CodeColumn {
  readonly kind: 'code'
  readonly dictionary: readonly string[]
  readonly codes: CodeArray
}

/** A column of numbers; a row without a value has its validity bit unset. */
export interface NumberColumn {
  readonly kind: 'number'
  readonly values: Float64Array
  /** One bit a row, least significant first. */
  readonly validity: Uint8Array
}

export type Column = CodeColumn | NumberColumn

/** A code array of `size` zeros that holds codes of a dictionary with `entries` entries. */
export function codeArray(entries: number, size: number): CodeArray {
  if (entries <= 0x1_00) return new Uint8Array(size)
  return entries <= 0x1_00_00 ? new Uint16Array(size) : new Uint32Array(size)
}

/** Builds a code column from texts; the dictionary keeps the order of `dictionary` if given, else of first appearance. */
export function codeColumn(texts: readonly string[], dictionary?: readonly string[]): CodeColumn {
  const entries = dictionary ?? [...new Set(texts)]
  const position = new Map(entries.map((text, code) => [text, code]))
  const codes = codeArray(entries.length, texts.length)
  texts.forEach((text, row) => {
    const code = position.get(text)
    if (code === undefined) throw new RangeError(`"${text}" is not in the dictionary of the column`)
    codes[row] = code
  })
  return { kind: 'code', dictionary: entries, codes }
}

/** Builds a number column; `null` marks a row without a value. */
export function numberColumn(numbers: readonly (number | null)[]): NumberColumn {
  const values = new Float64Array(numbers.length)
  const validity = new Uint8Array(Math.ceil(numbers.length / 8))
  numbers.forEach((value, row) => {
    if (value === null) return
    values[row] = value
    validity[row >> 3] = (validity[row >> 3] ?? 0) | (1 << (row & 7))
  })
  return { kind: 'number', values, validity }
}

/** The number in a row, or `null` when the row has none. */
export const numberAt = (column: NumberColumn, row: number): number | null =>
  ((column.validity[row >> 3] ?? 0) >> (row & 7)) & 1 ? (column.values[row] ?? null) : null

/** The text in a row. */
export const textAt = (column: CodeColumn, row: number): string =>
  column.dictionary[column.codes[row] ?? 0] ?? ''

const places = new WeakMap<CodeColumn, ReadonlyMap<string, number>>()

/** The code of a text in a column; `undefined` where no row has it. */
export function codeOf(column: CodeColumn, text: string): number | undefined {
  let known = places.get(column)
  if (!known) {
    known = new Map(column.dictionary.map((entry, code) => [entry, code]))
    places.set(column, known)
  }
  return known.get(text)
}
