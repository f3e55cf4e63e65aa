import { unknownId } from '../error'
import { backboneOfDevelopment } from './backbone-of-development'
import { beliefIsFadingFast } from './belief-is-fading-fast'
import { cutsAcrossStrata } from './cuts-across-strata'
import type { Claim } from './define-claim'
import { diplomatsMostAlarmingSign } from './diplomats-most-alarming-sign'
import { diplomatsSeekToStay } from './diplomats-seek-to-stay'
import { drainWillBeBeyondRemedy } from './drain-will-be-beyond-remedy'
import { fearDrivesTheWealthy } from './fear-drives-the-wealthy'
import { formerPmDoesNotMatter } from './former-pm-does-not-matter'
import { goldCardIsAPayment } from './gold-card-is-a-payment'
import { headlineDates727000To2023 } from './headline-dates-727000-to-2023'
import { insidersLackFaith } from './insiders-lack-faith'
import { journalistsStruggleForVisas } from './journalists-struggle-for-visas'
import { leadersAreDisconnected } from './leaders-are-disconnected'
import { leftLastYear727000 } from './left-last-year-727000'
import { losingDoctorsAndThinkers } from './losing-doctors-and-thinkers'
import { losingSkilledYouthCripples } from './losing-skilled-youth-cripples'
import { measuresAreFutile } from './measures-are-futile'
import { millionSkilledProfessionalsAYear } from './million-skilled-professionals-a-year'
import { moralCollapse } from './moral-collapse'
import { nationLivesByBelief } from './nation-lives-by-belief'
import { nationalEmergency } from './national-emergency'
import { noIntentionOfReturning } from './no-intention-of-returning'
import { notMerelyLabourers } from './not-merely-labourers'
import { onceAPathForThePoor } from './once-a-path-for-the-poor'
import { ordinaryPassportsConfiscated } from './ordinary-passports-confiscated'
import { passportSymbolOfRisk } from './passport-symbol-of-risk'
import { peopleFeelUnsafe } from './people-feel-unsafe'
import { policeOfficersRefused } from './police-officers-refused'
import { professionsNamedAreLeaving } from './professions-named-are-leaving'
import { residencyBarOnDiplomaticPassports } from './residency-bar-on-diplomatic-passports'
import { restrictionsBecauseOfCrisis } from './restrictions-because-of-crisis'
import { seniorOfficialsRefused } from './senior-officials-refused'
import { somePeoplePenaliseGroups } from './some-people-penalise-groups'
import { systemicFailuresCauseDeparture } from './systemic-failures-cause-departure'
import { unprecedentedNumbers } from './unprecedented-numbers'
import { visaRestrictionsTightened } from './visa-restrictions-tightened'
import { voteOfNoConfidence } from './vote-of-no-confidence'
import { wealthyExploreGoldCard } from './wealthy-explore-gold-card'
import { widespreadAspiration } from './widespread-aspiration'

/** Every claim of the article, in the order of its argument. */
export const claims: readonly Claim[] = [
  nationalEmergency,
  unprecedentedNumbers,
  noIntentionOfReturning,
  onceAPathForThePoor,
  widespreadAspiration,
  cutsAcrossStrata,
  voteOfNoConfidence,
  leftLastYear727000,
  headlineDates727000To2023,
  millionSkilledProfessionalsAYear,
  professionsNamedAreLeaving,
  backboneOfDevelopment,
  systemicFailuresCauseDeparture,
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
  visaRestrictionsTightened,
  restrictionsBecauseOfCrisis,
  passportSymbolOfRisk,
  seniorOfficialsRefused,
  policeOfficersRefused,
  somePeoplePenaliseGroups,
  journalistsStruggleForVisas,
  peopleFeelUnsafe,
  fearDrivesTheWealthy,
  wealthyExploreGoldCard,
  goldCardIsAPayment,
  notMerelyLabourers,
  losingDoctorsAndThinkers,
  drainWillBeBeyondRemedy,
  nationLivesByBelief,
  beliefIsFadingFast,
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
