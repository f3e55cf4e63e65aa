import { unknownId } from '../error'
import type { Claim } from './define-claim'
import { leftLastYear727000 } from './left-last-year-727000'
import { nationalEmergency } from './national-emergency'

/** Every claim of the article, in the order of its argument. */
export const claims: readonly Claim[] = [nationalEmergency, leftLastYear727000]

/**
 * A claim by id.
 * @throws ExodusError `UnknownIdError` with the nearest id
 */
export function claimById(id: string): Claim {
  const claim = claims.find((candidate) => candidate.id === id)
  if (!claim) throw unknownId({ field: 'claim', value: id, known: claims.map((known) => known.id) })
  return claim
}
