import type { LocalizedText } from '../schema'

/** What can be found, the kinds that a reader most often means first. */
export const SEARCH_KINDS = [
  'place',
  'profession',
  'metric',
  'dataset',
  'claim',
  'district',
  'event',
  'statement',
  'source',
] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** One thing to be found. */
export interface SearchDocument {
  readonly kind: SearchKind
  /** The id to link to; unique within its kind. */
  readonly id: string
  readonly title: LocalizedText
  /** What the excerpt is taken from; may be empty. */
  readonly text: LocalizedText
  /** Other names under which it is known: codes, aliases, former names, who speaks, who published it. */
  readonly names: readonly string[]
}
