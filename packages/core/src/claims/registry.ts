import { unknownId } from '../error'
import type { Claim } from './define-claim'
import { diplomatsMostAlarmingSign } from './diplomats-most-alarming-sign'
import { diplomatsSeekToStay } from './diplomats-seek-to-stay'
import { formerPmDoesNotMatter } from './former-pm-does-not-matter'
import { insidersLackFaith } from './insiders-lack-faith'
import { leadersAreDisconnected } from './leaders-are-disconnected'
import { leftLastYear727000 } from './left-last-year-727000'
import { losingSkilledYouthCripples } from './losing-skilled-youth-cripples'
import { measuresAreFutile } from './measures-are-futile'
import { moralCollapse } from './moral-collapse'
import { nationalEmergency } from './national-emergency'
import { ordinaryPassportsConfiscated } from './ordinary-passports-confiscated'
import { residencyBarOnDiplomaticPassports } from './residency-bar-on-diplomatic-passports'

/** Every claim of the article, in the order of its argument. */
export const claims: readonly Claim[] = [
  nationalEmergency,
  leftLastYear727000,
  diplomatsSeekToStay,
  diplomatsMostAlarmingSign,
  insidersLackFaith,
  ordinaryPassportsConfiscated,
  residencyBarOnDiplomaticPassports,
  measuresAreFutile,
  moralCollapse,
  formerPmDoesNotMatter,
  leadersAreDisconnected,
  losingSkilledYouthCripples,
]

/**
 * A claim by id.
 * @throws ExodusError `UnknownIdError` with the nearest id
 */
export function claimById(id: string): Claim {
  const claim = claims.find((candidate) => candidate.id === id)
  if (!claim) throw unknownId({ field: 'claim', value: id, known: claims.map((known) => known.id) })
  return claim
}
