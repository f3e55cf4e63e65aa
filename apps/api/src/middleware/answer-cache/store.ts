import { LRUCache } from 'lru-cache'
import type { Held } from '../reply'

/** An answer as it can be sent again. */
export interface KeptAnswer {
  /** All header fields but those of one request: names and values in turn, as servers write them. */
  readonly fields: readonly string[]
  /** Those that a 304 repeats. */
  readonly freshFields: readonly string[]
  readonly body: Held
  readonly etag: string
  /** When it was last modified, in milliseconds. */
  readonly modified: number
  /** The pattern of the route that made it. */
  readonly route: string
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

/** A store in memory of `maxBytes`, from which the least used goes first. */
export function createAnswerStore(maxBytes: number): AnswerStore {
  return new LRUCache<string, KeptAnswer>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes * LARGEST_SHARE),
    sizeCalculation: ({ body }, key) =>
      (typeof body === 'string' ? 2 * body.length : body.byteLength) + 2 * key.length + OVERHEAD_BYTES,
  })
}
