import type { LocalizedText } from '../schema'

/** A value that `JSON.stringify` writes as it is. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue }

export interface JsonObject {
  readonly [key: string]: JsonValue
}

/** A text in both languages as JSON-LD has it. */
export const texts = ({ en, ur }: LocalizedText): JsonValue[] => [
  { '@value': en, '@language': 'en' },
  { '@value': ur, '@language': 'ur' },
]
