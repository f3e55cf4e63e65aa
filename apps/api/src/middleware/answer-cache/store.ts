import { LRUCache } from 'lru-cache'
import type { Held } from '../reply'

/** An answer as it is sent. */
export interface SentAnswer {
  readonly status: number
  /** All header fields but those of one request: names and values in turn, as servers write them. */
  readonly fields: readonly string[]
  readonly body: Held
  readonly etag: string
  /** When it was last modified, in milliseconds. */
  readonly modified: number
  /** The pattern of the route that made it. */
  readonly route: string
}

/** An answer that is sent again, whole or as a 304. */
export interface KeptAnswer extends SentAnswer {
  /** The fields that a 304 repeats. */
  readonly freshFields: readonly string[]
}

/** Encoded answers by URL, what the caller accepts, and encoding. */
export interface AnswerStore {
  readonly get: (key: string) => KeptAnswer | undefined
  readonly set: (key: string, answer: KeptAnswer) => void
}

/** No answer may push out more than this share of the others. */
const LARGEST_SHARE = 1 / 8
/** A rough weight of header fields and bookkeeping, so that many small answers count too. */
const OVERHEAD_BYTES = 1_024

/** A store in memory of `maxBytes`, from which the least used goes first; of none it keeps nothing. */
export function createAnswerStore(maxBytes: number): AnswerStore {
  if (maxBytes === 0) return { get: () => undefined, set: () => {} }
  return new LRUCache<string, KeptAnswer>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes * LARGEST_SHARE),
    sizeCalculation: ({ body }, key) =>
      (typeof body === 'string' ? 2 * body.length : body.byteLength) + 2 * key.length + OVERHEAD_BYTES,
  })
}
