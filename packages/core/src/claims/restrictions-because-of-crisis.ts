import type { Event } from '../schema'
import { say } from '../sentence'
import { defineClaim, eventsShow } from './define-claim'
import { groundsOf, isGroundedIn, namesOf, visaRules } from './grounds'
import { byAgreement, byAssociation } from './rules'

/** Rules for which a ground is told, by the state that made them. */
function byState(rules: readonly Event[]): Event[][] {
  const states = new Map<string, Event[]>()
  for (const rule of rules) states.set(rule.area, [...(states.get(rule.area) ?? []), rule])
  return [...states.values()]
}

/**
 * Foreign states act because they see the country's crisis: whether the grounds that are told of their rules name its
 * state. A ground that is given is not a thought that is had, so the verdict stays between misleading and mixed.
 */
export const restrictionsBecauseOfCrisis = defineClaim({
  id: 'restrictions-because-of-crisis',
  datasets: [],
  check: (evidence) => {
    const grounded = visaRules(evidence).filter((rule) => groundsOf(rule).length > 0)
    const ofCountry = grounded.filter((rule) => isGroundedIn(rule, 'country'))
    const ofOthers = grounded.filter((rule) => !ofCountry.includes(rule))
    const states = byState(grounded).map((rules) => rules.some((rule) => isGroundedIn(rule, 'country')))
    const names = namesOf(ofOthers.flatMap(groundsOf))
    const given = say(
      ofOthers.length > 0
        ? {
            en: `Grounds told of tightened visas: ${names.en}.`,
            ur: `ویزے سخت کرنے کی بتائی گئی وجوہ: ${names.ur}۔`,
          }
        : {
            en: 'No record tells on which ground visas were tightened, other than the state of the country.',
            ur: 'ملک کے حالات کے سوا کوئی ریکارڈ نہیں بتاتا کہ ویزے کس وجہ سے سخت ہوئے۔',
          },
    )
    const country = say(
      ofCountry.length === 0
        ? {
            en: 'No state is recorded as naming the condition of the country.',
            ur: 'کسی ریاست کا ملک کے حالات کو وجہ بتانا ریکارڈ پر نہیں۔',
          }
        : {
            en: 'Conditions in the country are named as a ground too, though not by each of the states.',
            ur: 'ملک کے حالات کو بھی وجہ بتایا گیا ہے، مگر ہر ریاست نے نہیں۔',
          },
    )
    const insight = say({
      en: 'Who sees the crisis more clearly cannot be read from a visa rule.',
      ur: 'بحران کو کون زیادہ واضح دیکھتا ہے، یہ ویزے کے قاعدے سے نہیں پڑھا جا سکتا۔',
    })
    return {
      verdict: byAssociation(states),
      // Grounds that are told say little about those that are not.
      confidence: 'low',
      reasons: [given, country, insight],
      supports: eventsShow(ofCountry),
      contradicts: eventsShow(ofOthers),
      definitions: [
        {
          definition: {
            en: 'The condition of the country is the ground that states give',
            ur: 'ریاستیں ملک کے حالات کو وجہ بتاتی ہیں',
          },
          verdict: byAgreement(states),
          reason: given,
        },
        {
          definition: {
            en: 'They see the crisis more clearly than its leaders',
            ur: 'وہ بحران کو اس کے حکمرانوں سے زیادہ واضح دیکھتی ہیں',
          },
          verdict: byAgreement([]),
          reason: insight,
        },
      ],
      wouldChange: [
        {
          en: 'Papers in which a government explains a rule by the condition of the country.',
          ur: 'ایسی دستاویز جس میں کوئی حکومت قاعدے کی وجہ ملک کے حالات بتائے۔',
        },
      ],
    }
  },
})
