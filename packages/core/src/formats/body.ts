/** A text or the bytes of a file, in pieces. */
export type FormatBody = Iterable<string> | Iterable<Uint8Array>

/**
 * A body as a stream of bytes. Each piece is made when the one before has been taken, and other work of the same thread
 * has its turn between them: a long answer does not keep a service from short ones.
 */
export function bodyStream(body: FormatBody): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator: Iterator<string | Uint8Array> = body[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    // What was asked has taken its time already.
    start: othersHadTheirTurn,
    pull: async (controller) => {
      const { done, value } = iterator.next()
      if (done) return controller.close()
      controller.enqueue(typeof value === 'string' ? encoder.encode(value) : new Uint8Array(value))
      await othersHadTheirTurn()
    },
    cancel: () => {
      iterator.return?.()
    },
  })
}

/** The bytes of a body, taken with a turn for others between its pieces. */
export const bodyBytes = async (body: FormatBody): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(bodyStream(body)).arrayBuffer())

/** Pieces of bytes as one. */
export function joined(chunks: Iterable<Uint8Array>): Uint8Array<ArrayBuffer> {
  const all = [...chunks]
  const whole = new Uint8Array(all.reduce((length, { byteLength }) => length + byteLength, 0))
  let offset = 0
  for (const chunk of all) {
    whole.set(chunk, offset)
    offset += chunk.byteLength
  }
  return whole
}

/** Promises alone let no request in; where `setImmediate` is missing, as in browsers, a timer does. */
const othersHadTheirTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve)
  })
