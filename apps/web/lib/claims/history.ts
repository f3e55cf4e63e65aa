import { openEvidence, revised } from '@exodus/core'
import { type Assessment, claims, saidBy } from '@exodus/core/claims'

/** A stretch of year ends at which the verdict was one and the same. */
export interface Stretch {
  /** First and last day of the stretch on which the claim was assessed. */
  readonly from: string
  readonly to: string
  readonly assessment: Assessment
}

// As many year ends before the claim was made; on less that is published nearly nothing can be said of any claim.
const YEARS_BEFORE = 10

let known: Promise<ReadonlyMap<string, readonly Stretch[]>> | undefined

/** How the verdict on a claim would have been at the end of each year, on what was published by then, and now. */
export async function historyOf(id: string): Promise<readonly Stretch[]> {
  known ??= assessAll()
  return (await known).get(id) ?? []
}

async function assessAll(): Promise<ReadonlyMap<string, readonly Stretch[]>> {
  const evidence = await openEvidence()
  const said = Number(saidBy(evidence).slice(0, 4))
  const last = Number(revised.slice(0, 4)) - 1
  const ends = Array.from(
    { length: last - said + YEARS_BEFORE + 1 },
    (_, at) => `${said - YEARS_BEFORE + at}-12-31`,
  ).map((day) => ({ day, evidence: evidence.asOf(day) }))
  return new Map(
    claims.map((claim) => [
      claim.id,
      stretches([
        ...ends.map((end) => ({ day: end.day, assessment: claim.assess(end.evidence) })),
        { day: revised, assessment: claim.assess(evidence) },
      ]),
    ]),
  )
}

/** Joins neighbours with one verdict; the last assessment of each is kept. */
export function stretches(
  days: readonly { readonly day: string; readonly assessment: Assessment }[],
): Stretch[] {
  const found: Stretch[] = []
  for (const { day, assessment } of days) {
    const last = found.at(-1)
    if (last?.assessment.verdict === assessment.verdict) {
      found[found.length - 1] = { from: last.from, to: day, assessment }
    } else {
      found.push({ from: day, to: day, assessment })
    }
  }
  return found
}
