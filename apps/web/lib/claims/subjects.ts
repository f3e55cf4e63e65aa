/** The subject pages. */
export const SUBJECTS = ['passport', 'visas', 'asylum', 'money', 'wish', 'why', 'insiders'] as const
export type Subject = (typeof SUBJECTS)[number]

/** The claims that a subject page bears on; a choice of the editors. */
export const claimsOf: Readonly<Record<Subject, readonly string[]>> = {
  passport: ['passport-symbol-of-risk', 'restrictions-because-of-crisis'],
  visas: [
    'visa-restrictions-tightened',
    'restrictions-because-of-crisis',
    'some-people-penalise-groups',
    'senior-officials-refused',
    'police-officers-refused',
    'journalists-struggle-for-visas',
  ],
  asylum: ['people-feel-unsafe', 'no-intention-of-returning', 'some-people-penalise-groups'],
  money: ['losing-skilled-youth-cripples', 'backbone-of-development', 'drain-will-be-beyond-remedy'],
  wish: [
    'widespread-aspiration',
    'cuts-across-strata',
    'belief-is-fading-fast',
    'vote-of-no-confidence',
    'nation-lives-by-belief',
  ],
  why: ['systemic-failures-cause-departure', 'people-feel-unsafe', 'fear-drives-the-wealthy'],
  insiders: [
    'diplomats-seek-to-stay',
    'measures-are-futile',
    'insiders-lack-faith',
    'ordinary-passports-confiscated',
    'residency-bar-on-diplomatic-passports',
    'fear-drives-the-wealthy',
    'wealthy-explore-gold-card',
    'gold-card-is-a-payment',
  ],
}
