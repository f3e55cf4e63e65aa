import { type ColumnarRows, objectsOf } from './columnar-rows'
import { inChunks } from './in-chunks'

/** Rows as NDJSON: one JSON object a line; cells without a value are left out, save that `value` stays `null`. */
export const toNdjson = (rows: ColumnarRows): string => [...ndjsonChunks(rows)].join('')

/** The same text piece by piece, for answers that are long. */
export const ndjsonChunks = (rows: ColumnarRows): Iterable<string> => inChunks(lines(rows))

function* lines(rows: ColumnarRows): Generator<string> {
  for (const object of objectsOf(rows)) yield `${JSON.stringify(object)}\n`
}
