import type { Source } from '@exodus/core/schema'
import { sources } from '@exodus/core/sources'

const byId = new Map(sources.map((source) => [source.id, source]))

/** Number of sources in this edition. */
export const sourceCount = sources.length

/** Ids of all sources. */
export const sourceIds: readonly string[] = [...byId.keys()]

/** A source by id. */
export const sourceOf = (id: string): Source | undefined => byId.get(id)
