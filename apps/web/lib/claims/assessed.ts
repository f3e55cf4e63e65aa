import { openEvidence } from '@exodus/core'
import { type Assessment, articleOf, claims, saidBy } from '@exodus/core/claims'
import type { Source } from '@exodus/core/schema'

/** A claim as it stands on all that is published, and as it stood when it was made. */
export interface Assessed {
  readonly now: Assessment
  readonly whenSaid: Assessment
}

/** All claims, assessed, with the article that makes them. */
export interface Ledger {
  readonly claims: readonly Assessed[]
  readonly article: Source
  /** Last day on which the article may have been published. */
  readonly saidBy: string
}

let known: Promise<Ledger> | undefined

/** Assesses every claim; once a process, for all pages and both languages. */
export function ledger(): Promise<Ledger> {
  known ??= read()
  return known
}

async function read(): Promise<Ledger> {
  const evidence = await openEvidence()
  return {
    claims: claims.map((claim) => ({ now: claim.assess(evidence), whenSaid: claim.assessThen(evidence) })),
    article: articleOf(evidence),
    saidBy: saidBy(evidence),
  }
}

/** Ids of all claims, in the order of the article. */
export const claimIds: readonly string[] = claims.map(({ id }) => id)

/** The claims of the ids given, in their order; ids of claims that are not assessed yet are passed over. */
export async function claimsWith(ids: readonly string[]): Promise<Assessment[]> {
  const { claims: all } = await ledger()
  return ids.flatMap((id) => all.find(({ now }) => now.claim.id === id)?.now ?? [])
}
