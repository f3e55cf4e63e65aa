import type { Evidence } from '../evidence'
import type { Event, LocalizedText } from '../schema'

/** Why a rule was made, as far as those who made it or told of it say. */
interface Ground {
  readonly name: LocalizedText
  /** What some travellers did, a state of the country, or something else. */
  readonly kind: 'conduct' | 'country' | 'other'
  readonly words: RegExp
}

export const OVERSTAYING: Ground = {
  name: { en: 'overstaying', ur: 'مدت سے زیادہ قیام' },
  kind: 'conduct',
  words: /\b(overstay(ing|ed|s)?|missing)\b/i,
}

const GROUNDS: readonly Ground[] = [
  { name: { en: 'claims for asylum', ur: 'پناہ کی درخواستیں' }, kind: 'conduct', words: /\basylum/i },
  OVERSTAYING,
  { name: { en: 'begging', ur: 'گداگری' }, kind: 'conduct', words: /\bbegging/i },
  {
    name: { en: 'smuggling and other offences', ur: 'اسمگلنگ اور دیگر جرائم' },
    kind: 'conduct',
    words: /\b(smuggl|offences)/i,
  },
  {
    name: { en: 'slow return of deportees', ur: 'ملک بدر افراد کی واپسی میں تاخیر' },
    kind: 'other',
    words: /\b(deportees|slow returns|slow to take returns)\b/i,
  },
  {
    name: { en: 'use of public benefits', ur: 'سرکاری مراعات کا استعمال' },
    kind: 'conduct',
    words: /\bpublic benefits\b/i,
  },
  {
    name: { en: 'applications that failed', ur: 'ناکام درخواستیں' },
    kind: 'conduct',
    words: /\b(refusal ceiling|visa refusals)\b/i,
  },
  { name: { en: 'reciprocity', ur: 'جوابی سلوک' }, kind: 'other', words: /\breciprocity\b/i },
  {
    name: { en: 'relations between the two states', ur: 'دونوں ریاستوں کے تعلقات' },
    kind: 'other',
    words: /\b(bilateral relations|followed the \w+ attack)\b/i,
  },
  { name: { en: 'the pandemic', ur: 'وبا' }, kind: 'other', words: /\bpandemic\b/i },
  {
    name: { en: 'conditions in the country', ur: 'ملک کے حالات' },
    kind: 'country',
    words: /\b(crisis|instability|insecurity|security grounds|unrest|misgovernance)\b/i,
  },
]

/** The words of a record without the clauses that deny something: "bilateral relations, not overstaying". */
const affirmed = ({ title, description, note }: Event): string =>
  [title.en, description.en, note]
    .flatMap((text) => text.split(/[,;.]/))
    .filter((clause) => !/\b(no|not|nothing)\b/i.test(clause))
    .join('; ')

/** The grounds that a record names. */
export function groundsOf(event: Event): Ground[] {
  const text = affirmed(event)
  return GROUNDS.filter(({ words }) => words.test(text))
}

/** Names of grounds for a sentence, each once. */
export const namesOf = (grounds: readonly Ground[]): LocalizedText => ({
  en: [...new Set(grounds.map(({ name }) => name.en))].join(', '),
  ur: [...new Set(grounds.map(({ name }) => name.ur))].join('، '),
})

/** Whether one of the grounds that a record names is of a kind. */
export const isGroundedIn = (event: Event, kind: Ground['kind']): boolean =>
  groundsOf(event).some((ground) => ground.kind === kind)

const TIGHTER = ['tightened', 'reported-tightening', 'threatened']

/** Visas made harder to get by another state, or said to be, unless that was denied. */
export const visaRules = (evidence: Evidence): Event[] =>
  evidence.records.events.filter(
    ({ category, area, direction, status }) =>
      category === 'destination-visa' && area !== 'PAK' && TIGHTER.includes(direction) && status !== 'denied',
  )

/** Events of a strand of claims that bear on it one way. */
export const strandOf = (
  evidence: Evidence,
  strand: string,
  bearing: 'supports' | 'contradicts' | 'context',
): Event[] => evidence.records.events.filter((event) => event.claim === strand && event.bearing === bearing)

/** One event of each state and year: several records of one act are one case. */
export function distinctCases(events: readonly Event[]): Event[] {
  const caseOf = ({ area, period }: Event): string => `${area} ${period.slice(0, 4)}`
  return events.filter((event, at) => events.findIndex((first) => caseOf(first) === caseOf(event)) === at)
}
