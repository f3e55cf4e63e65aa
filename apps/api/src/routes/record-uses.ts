import { usageOfRecords } from '@exodus/core/usage'
import { z } from '@hono/zod-openapi'
import type { ApiContext } from '../context'
import { SourceLink, sourceLink } from './sources/source-link'

/** What stands beside a single event or statement: who shows it as evidence, and where it was read. */
export const RecordUses = {
  claims: z
    .array(z.object({ claim: z.string(), side: z.enum(['supports', 'contradicts']), link: z.string() }))
    .openapi({ description: 'Claims whose assessment shows it as evidence, and on which side' }),
  sourceLinks: z.array(SourceLink),
}

/** The claims that show a record as evidence, and its sources, with links. */
export const usesOf = (
  { evidence, sources }: ApiContext,
  { id, sources: named }: { readonly id: string; readonly sources: readonly string[] },
) => ({
  claims: (usageOfRecords(evidence).get(id) ?? []).map((use) => ({
    ...use,
    link: `/v1/claims/${use.claim}`,
  })),
  sourceLinks: named.map((source) => sourceLink(sources, source)),
})
