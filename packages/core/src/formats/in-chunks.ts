/** Characters of a piece: long enough that sending it costs more than making it. */
const CHUNK = 1 << 16

/** Joins many short texts to few long ones. */
export function* inChunks(texts: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const text of texts) {
    chunk += text
    if (chunk.length >= CHUNK) {
      yield chunk
      chunk = ''
    }
  }
  if (chunk !== '') yield chunk
}
