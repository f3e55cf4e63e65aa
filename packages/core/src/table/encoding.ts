import { type CodeColumn, type Column, codeArray, numberColumn } from './column'

/**
 * A column as it stands in a compiled dataset module: a constant, run lengths (`[code, rows, code, rows, ...]`),
 * codes a row, or numbers a row.
 */
export type EncodedColumn =
  | { readonly constant: string }
  | { readonly dictionary: readonly string[]; readonly runs: readonly number[] }
  | { readonly dictionary: readonly string[]; readonly codes: readonly number[] }
  | { readonly numbers: readonly (number | null)[] }

/** Encodes a code column in the form that is shortest as text. */
export function encodeCodes({ dictionary, codes }: CodeColumn): EncodedColumn {
  const only = dictionary[0]
  if (dictionary.length === 1 && only !== undefined) return { constant: only }
  const runs: number[] = []
  codes.forEach((code, row) => {
    if (row > 0 && runs[runs.length - 2] === code) runs[runs.length - 1] = (runs[runs.length - 1] ?? 0) + 1
    else runs.push(code, 1)
  })
  const plain = Array.from(codes)
  return runs.join().length < plain.join().length ? { dictionary, runs } : { dictionary, codes: plain }
}

/** Decodes a column of `size` rows into typed arrays. */
export function decodeColumn(encoded: EncodedColumn, size: number): Column {
  if ('numbers' in encoded) return numberColumn(encoded.numbers)
  if ('constant' in encoded) {
    return { kind: 'code', dictionary: [encoded.constant], codes: codeArray(1, size) }
  }
  const { dictionary } = encoded
  const codes = codeArray(dictionary.length, size)
  if ('codes' in encoded) codes.set(encoded.codes)
  else {
    let row = 0
    for (let i = 0; i < encoded.runs.length; i += 2) {
      const end = row + (encoded.runs[i + 1] ?? 0)
      codes.fill(encoded.runs[i] ?? 0, row, end)
      row = end
    }
  }
  return { kind: 'code', dictionary, codes }
}
