/** Texts or bytes in pieces, or the bytes of a file. */
export type FormatBody = Iterable<string> | Iterable<Uint8Array> | Uint8Array

/**
 * A body as a stream of bytes. Each piece is made when the one before has been taken, and other work of the same thread
 * has its turn between them: a long answer does not keep a service from short ones.
 */
export function bodyStream(body: FormatBody): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces: Iterable<string | Uint8Array> = body instanceof Uint8Array ? [body] : body
  const iterator = pieces[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
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

/** Promises alone let no request in; where `setImmediate` is missing, as in browsers, a timer does. */
const othersHadTheirTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve)
  })
